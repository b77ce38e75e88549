import type { CitationId, CivilDate, Finding, Severity } from '../kernel/index.ts';
import type { Plan } from '../plan/index.ts';
import type { ScoreTree } from '../scoring/index.ts';
import type { StaffingResult } from '../staffing/index.ts';
import type { CheckNorms } from './check-norms.ts';

/** What a check may look at beside the plan: everything arrives as an argument, the clock included. */
export interface CheckContext {
  readonly at: CivilDate;
  readonly norms: CheckNorms;
  readonly tree: ScoreTree;
  readonly staffing: StaffingResult | null;
}

/** A finding before the engine adds severity, citation and source place. */
export interface Observation {
  readonly path: string;
  readonly params: Finding['params'];
  /** The path of the very datum in the plan folder ("indicator/x/targets/2025-12-31"), where it says more than `path`. */
  readonly datum?: string;
  /** Where the check's own severity is too strong for this case (an uncertain reading). */
  readonly severity?: Severity;
  /** The provision this case rests on, where it is not the check's own. */
  readonly citation?: CitationId;
  /** The one thing wrong, where several checks see it: the engine tells it once ("unit of imprese-formate"). */
  readonly cause?: string;
}

/** The family a check belongs to: the folder it lives in. */
export type CheckFamily =
  | 'weights'
  | 'references'
  | 'kinds'
  | 'scores'
  | 'occurrences'
  | 'history'
  | 'tables'
  | 'staffing'
  | 'statements'
  | 'deadlines'
  | 'payment'
  | 'completeness';

/**
 * One check: one code, never reused. Its file is named after the code, with its table of cases beside it,
 * its page in docs/checks and its sentences in texts. It never throws on user data.
 */
export interface Check {
  readonly code: string;
  readonly family: CheckFamily;
  readonly severity: Severity;
  /** True only where it proves the breach of a verified rule of law. */
  readonly blocking: boolean;
  readonly citation?: CitationId;
  readonly run: (plan: Plan, context: CheckContext) => Iterable<Observation>;
}
