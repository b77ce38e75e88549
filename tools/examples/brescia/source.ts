/** The figures of the PIAO 2025-2027 as transcribed: `*_printed` is the exact text of a cell. */
export interface BresciaSource {
  readonly strategic_areas: readonly AreaSource[];
  readonly azienda_speciale: readonly OperationalSource[];
  readonly national_indicators: readonly NationalSource[];
  readonly assignment_to_managers: readonly ManagerSource[];
  readonly personnel: {
    readonly by_area_31_12_2024: readonly Cells[];
    readonly by_level_gender: readonly Cells[];
    readonly by_presence_gender: readonly Cells[];
    readonly by_responsibility_gender: readonly Cells[];
    readonly by_title_gender: readonly Cells[];
  };
  readonly staffing_plan: StaffingSource;
  readonly benchmarks_pareto_2023: readonly {
    readonly indicator: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
  readonly remote_work: {
    readonly dimensions_2024: readonly ItemSource[];
    readonly technology_2024: readonly ItemSource[];
    readonly training_2024: readonly ItemSource[];
    readonly note_printed: string;
    readonly text_figures: {
      readonly productive: string;
      readonly satisfaction: string;
      readonly co2_tonnes: string;
    };
  };
  readonly training: {
    readonly resources_2025_printed: string;
    readonly middle_management_max_share_printed: string;
    readonly reference_printed: string;
    readonly paths: Readonly<Record<string, string>>;
  };
  readonly other: OtherSource;
}

export type Cells = Readonly<Record<string, string>> & { readonly line: string };

export interface ItemSource {
  readonly item: string;
  readonly value_printed: string;
}

export interface AreaSource {
  readonly n: number;
  readonly title: string;
  readonly strategic_objectives: readonly StrategicSource[];
}

interface SheetSource {
  readonly code: string;
  readonly title: string;
  readonly line: number;
  readonly noise?: string;
  readonly header_noise?: string;
  readonly pira: {
    readonly code_printed: string;
    readonly missione: string | null;
    readonly programma: string | null;
    readonly noise?: string;
  };
  readonly time_span_printed: string | null;
  readonly time_span_noise?: string;
  readonly responsibility_centre: string;
  readonly responsibility_noise?: string;
  readonly staff_commitment: {
    readonly printed: string | null;
    readonly figures: readonly number[];
    readonly noise?: string;
  };
  readonly resources_2025: readonly {
    readonly indicator: string;
    readonly amount_printed: string;
    readonly account: string;
  }[];
  readonly resources_noise?: string;
  readonly indicators: readonly IndicatorSource[];
  readonly tree?: readonly TreeSource[];
}

export interface StrategicSource extends SheetSource {
  readonly weight_in_area_printed: string;
  readonly financial_by_year: readonly YearlySource[];
  readonly box: BoxSource | null;
  readonly operational_objectives: readonly OperationalSource[];
}

export interface OperationalSource extends SheetSource {
  readonly weight_printed_in_sheet: readonly string[];
  readonly weight_noise?: string;
}

export interface YearlySource {
  readonly account: string;
  readonly 2025: string;
  readonly 2026: string;
  readonly 2027: string;
  readonly noise?: string;
}

export interface BoxSource {
  readonly indicator_block_weight_printed: string | null;
  readonly noise?: string;
  readonly operational: readonly {
    readonly code_printed: string;
    readonly x_printed: string | null;
    readonly y_printed: string;
    readonly line: number;
    readonly noise?: string;
  }[];
}

export interface IndicatorSource {
  readonly id: string;
  readonly n: number;
  readonly title: string;
  readonly type: string;
  readonly unit: string | null;
  readonly algorithm: string | null;
  readonly source: string | null;
  readonly historic_2024_printed: string;
  readonly target_30_6_printed?: string;
  readonly target_31_12_printed?: string;
  readonly target_2025_printed?: string;
  readonly target_2026_printed?: string;
  readonly target_2027_printed?: string;
  readonly weight_printed: string;
  readonly line: number;
  readonly noise?: string;
}

export interface TreeSource {
  readonly n: number;
  readonly title_as_in_source: string | null;
  readonly 2025: string | null;
  readonly 2026?: string | null;
  readonly 2027?: string | null;
  readonly raw_cells?: Readonly<Record<string, string>>;
  readonly line: number | null;
  readonly noise?: string;
}

export interface NationalSource {
  readonly id: string;
  readonly goal: string;
  readonly title: string;
  readonly algorithm: string;
  readonly source: string;
  readonly office_and_notes: string;
  readonly cluster_mean_2023_printed: string;
  readonly historic_2023_printed: string;
  readonly historic_2024_printed: string;
  readonly target_2024_printed?: string;
  readonly result_2024_printed?: string;
  readonly target_2025_printed?: string;
  readonly preconsuntivo_2024_printed?: string;
  readonly expected_31_12_2025_printed?: string;
  readonly line: number;
  readonly noise?: string;
}

export interface ManagerSource {
  readonly role: string;
  readonly rows: readonly {
    readonly ref: string;
    readonly weight_printed: string;
    readonly line: number;
    readonly note?: string;
  }[];
  readonly total_printed: string;
  readonly noise?: string;
}

export interface StaffingSource {
  readonly dotazione: readonly {
    readonly category: string;
    readonly dotazione: number;
    readonly area: string;
    readonly dotazione_rimodulata?: number;
    readonly staff_31_12_2024?: number;
  }[];
  readonly max_potential_spending: readonly {
    readonly area: string;
    readonly posts: string;
    readonly spending_printed: string;
  }[];
  readonly addition_0_55_percent_printed: string;
  readonly max_potential_spending_total_printed: string;
  readonly years: Readonly<
    Record<
      string,
      {
        readonly rows: readonly {
          readonly posts: number;
          readonly area: string;
          readonly cover: string;
          readonly spending_printed: string;
          readonly outside_limit?: boolean;
        }[];
        readonly total_printed: string;
        readonly limit_printed: string;
        readonly from_leavers_printed: string;
        readonly carry_over_printed: string;
      }
    >
  >;
  readonly spending_table: readonly (Readonly<Record<'2025' | '2026' | '2027' | 'row', string>> & {
    readonly note_printed?: string;
  })[];
  readonly protected_quota_printed: string;
  readonly comparison_factors: readonly { readonly factor: string; readonly weight_printed: string }[];
}

export interface OtherSource {
  readonly section_4_3_list: readonly {
    readonly code_printed: string;
    readonly title: string;
    readonly line: number;
  }[];
  readonly council: {
    readonly total: string;
    readonly parts: readonly string[];
    readonly board_members_plus_president: string;
  };
  readonly participations: { readonly rows: readonly (readonly [string, string])[] };
  readonly economy: {
    readonly tourism_2023: Readonly<Record<string, string>>;
    readonly births_deaths_q3_2024: Readonly<Record<string, string>>;
    readonly active_31_12_2023: string;
  };
  readonly technical_centres: { readonly total: string; readonly horizon: string; readonly share: string };
}
