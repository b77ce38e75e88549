import type { Score } from './score.ts';
import type { ScoringInput } from './scoring-input.ts';

/** Scores one result against one target (domain.md, section 2). Never throws. */
export function scoreOne(_input: ScoringInput): Score {
  return { status: 'missing', score: null, attainment: null, policy: null, reason: 'no-result' };
}
