import type { Decimal } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';

/** Professional areas of the CCNL Funzioni locali 16/11/2022, plus managers. */
export type ProfessionalArea =
  | 'dirigenti'
  | 'funzionari-eq'
  | 'istruttori'
  | 'operatori-esperti'
  | 'operatori';

/** Seats of an area and their potential spending in euro, as full-time for a year. */
export interface StaffingSeats {
  readonly area: ProfessionalArea;
  readonly posts: number;
  readonly spending: Printed;
  readonly inService?: number;
  readonly uncertain?: string;
}

export interface Leavers {
  readonly area: ProfessionalArea;
  readonly count: number;
  /** True where the document prints only the amount and the heads were decoded from it. */
  readonly decoded: boolean;
}

/** Hires of one year; `from` an area: a vertical progression, which costs the difference alone. */
export interface Hire {
  readonly id: string;
  readonly area: ProfessionalArea;
  readonly count: number;
  readonly channel: 'esterno' | 'interno';
  readonly from?: ProfessionalArea;
  /** Protected category (L. 68/1999): outside limit and totals. */
  readonly outsideLimit: boolean;
  readonly printed?: Printed;
}

export interface StaffingYear {
  readonly year: number;
  readonly leavers: readonly Leavers[];
  /** Carry-over entered for the first year; later years compute it. */
  readonly carryOverInput?: Decimal;
  readonly hires: readonly Hire[];
  /** Spending for staff in service: an input with its provenance, not derivable here. */
  readonly inService?: Printed;
  readonly printed: {
    readonly leavers?: Printed;
    readonly carryOver?: Printed;
    readonly limit?: Printed;
    readonly total?: Printed;
    /** The hiring row, protected row and total of the three-year table. */
    readonly tableHiring?: Printed;
    readonly tableProtected?: Printed;
    readonly tableTotal?: Printed;
  };
}

/** The three-year staffing plan (PIAO 3.3). */
export interface StaffingPlan {
  readonly seats: readonly StaffingSeats[];
  readonly seatsTotal: { readonly posts?: number; readonly spending?: Printed };
  /** Additions to the maximum, with their law (0.55 % of the 2018 wage bill, L. 234/2021 c. 612). */
  readonly additions: readonly { readonly title: string; readonly amount: Printed }[];
  readonly maximumPrinted?: Printed;
  readonly years: readonly StaffingYear[];
  /** Ranking weights of the comparative procedure: they sum to 100. */
  readonly rankingFactors: readonly {
    readonly title: string;
    readonly weight: Decimal;
    readonly printed: string;
  }[];
  readonly protectedQuota?: Printed;
}
