import type { Finding, IndicatorId } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { ScoreTree } from '@traguardo/core/scoring';

/** What a document is composed from: a plan proven sound, scored, and checked. */
export interface DocumentSource {
  readonly plan: Plan;
  readonly tree: ScoreTree;
  readonly findings: readonly Finding[];
  readonly state: 'draft' | 'approved';
  /** Indicators the plan had on the day of the document whose place in it is no longer kept. */
  readonly withdrawn?: readonly IndicatorId[];
}
