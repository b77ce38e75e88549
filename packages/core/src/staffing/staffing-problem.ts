/** Why a staffing plan cannot be recomputed: what, where (a finding path), with the figures involved. */
export interface StaffingProblem {
  readonly code:
    | 'zero-posts'
    | 'fractional-count'
    | 'negative-count'
    | 'unreadable-amount'
    | 'duplicate-area'
    | 'area-without-seats'
    | 'years-not-consecutive'
    | 'progression-without-origin'
    | 'external-with-origin'
    | 'progression-not-upward'
    | 'protected-progression';
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}
