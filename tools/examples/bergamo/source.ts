/** The figures of the Relazione 2023 as transcribed: `*_printed` is the exact text of a cell. */
export interface BergamoSource {
  readonly strategic_map: Readonly<
    Record<
      string,
      { readonly title_printed: string; readonly percent_printed: string; readonly line: number }
    >
  >;
  readonly perspectives: readonly {
    readonly n: number;
    readonly title: string;
    readonly strategic_objectives: readonly StrategicSource[];
  }[];
  readonly common_system_objectives: readonly CommonSource[];
  readonly service_dashboards: readonly {
    readonly service: string;
    readonly slug: string;
    readonly rows: readonly DashboardRow[];
  }[];
  readonly individual_dashboards: readonly {
    readonly role: string;
    readonly rows: readonly DashboardRow[];
  }[];
  readonly financial_table: readonly Cells[];
  readonly promotion_lines: readonly Cells[];
  readonly indices: readonly Cells[];
  readonly shareholdings: readonly Cells[];
  readonly staff_by_area_2023: {
    readonly rows: readonly Counts[];
    readonly note_printed: string;
    readonly fte_in_text_printed: string;
    readonly fte_in_indices_printed: string;
  };
  readonly part_time_by_gender: readonly Cells[];
  readonly staff_by_gender: readonly Cells[];
  readonly staff_by_area_gender_2022_2023: readonly {
    readonly area: string;
    readonly 2022: Readonly<Record<'women' | 'men' | 'total', number>>;
    readonly 2023: Readonly<Record<'women' | 'men' | 'total', number>>;
  }[];
  readonly absences_days: Cells;
  readonly parental_leave_days: readonly Cells[];
  readonly remote_work: {
    readonly dimensions: readonly ItemSource[];
    readonly training: readonly Cells[];
    readonly technology: readonly ItemSource[];
  };
  readonly process_phases: readonly Cells[];
  readonly context: {
    readonly variations_3y: readonly Cells[];
    readonly labour_force: readonly Cells[];
    readonly firms_by_ateco: readonly Cells[];
    readonly firms_by_legal_form: readonly Cells[];
  };
}

export type Cells = Readonly<Record<string, string>>;
export type Counts = Readonly<Record<string, string | number>>;

export interface ItemSource {
  readonly item: string;
  readonly value_printed: string;
}

export interface StrategicSource {
  readonly code: string;
  readonly title: string;
  readonly map_percent_printed: string;
  readonly operational_groups: readonly {
    readonly title: string;
    readonly indicators: readonly IndicatorSource[];
  }[];
}

export interface IndicatorSource {
  readonly id: string;
  readonly title: string;
  readonly value_printed: string;
  readonly target_printed: string;
  readonly declared_percent_printed: string;
  readonly line: number;
  readonly noise?: string;
}

export interface CommonSource extends IndicatorSource {
  readonly goal: string;
  readonly algorithm: string;
}

export interface DashboardRow extends IndicatorSource {
  readonly perspective_printed: string;
  readonly strategic_title_printed: string;
  readonly strategic_code: string;
  readonly operational_group: string;
  readonly ref_2_2: string | null;
}
