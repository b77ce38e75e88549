import type { Exact } from '../../kernel/index.ts';
import type { Methodology } from '../../methodology/index.ts';
import type { Score, ScoreReason, ScoreStatus } from '../score.ts';
import type { ScoringInput } from '../scoring-input.ts';

/** A figure of the tree with what it was computed from: what a node shows and its explanation opens. */
export type Part = IndicatorPart | MeanPart;

interface Outcome {
  readonly id: string;
  readonly status: ScoreStatus;
  readonly score: Exact | null;
  readonly reason: ScoreReason | null;
  readonly methodology: Methodology;
}

/** One result against one target. */
export interface IndicatorPart extends Outcome {
  readonly of: 'indicator';
  readonly given: ScoringInput;
  readonly policy: Score['policy'];
}

/** A mean of parts. */
export interface MeanPart extends Outcome {
  readonly of: 'mean';
  readonly rule: 'weighted-mean' | 'mean';
  readonly terms: readonly Term[];
  /** True where a weight that is needed is not printed: no result can give a score then. */
  readonly lacksWeights: boolean;
}

/** A part in a mean; null where the document prints no weight for it. */
export interface Term {
  readonly weight: Exact | null;
  readonly part: Part;
}
