import type { Exact } from '../kernel/index.ts';
import type { ProfessionalArea } from './staffing-plan.ts';

/** One line of arithmetic: count x unit = amount, in exact euro. */
export interface StaffingLine {
  readonly id: string;
  readonly area: ProfessionalArea;
  readonly from?: ProfessionalArea;
  readonly count: number;
  readonly unit: Exact;
  readonly amount: Exact;
}

/** One year recomputed, in exact euro. */
export interface StaffingYearResult {
  readonly year: number;
  readonly leavers: readonly StaffingLine[];
  readonly leaversTotal: Exact;
  readonly carryOver: Exact;
  readonly limit: Exact;
  readonly external: readonly StaffingLine[];
  readonly externalTotal: Exact;
  readonly internal: readonly StaffingLine[];
  readonly internalTotal: Exact;
  readonly outsideLimit: readonly StaffingLine[];
  readonly outsideLimitTotal: Exact;
  readonly spending: Exact;
  readonly residue: Exact;
  readonly inService: Exact | null;
  readonly total: Exact | null;
  readonly headroom: Exact | null;
}

/** The seats of one area with their potential spending, read from the plan. */
export interface StaffingAreaResult {
  readonly area: ProfessionalArea;
  readonly posts: number;
  readonly spending: Exact;
  readonly unit: Exact;
}

/** The staffing plan recomputed (PIAO 3.3). */
export interface StaffingResult {
  readonly seats: readonly StaffingAreaResult[];
  readonly additions: readonly { readonly title: string; readonly amount: Exact }[];
  readonly unitCosts: ReadonlyMap<ProfessionalArea, Exact>;
  readonly seatsTotal: Exact;
  readonly maximum: Exact;
  readonly years: readonly StaffingYearResult[];
}
