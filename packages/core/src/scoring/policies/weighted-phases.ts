import { Exact, exact } from '../../kernel/index.ts';
import type { Policy } from '../../methodology/index.ts';
import type { ScoreReason } from '../score.ts';
import type { Comparison } from './comparison.ts';
import { phaseShares } from './phases.ts';

export type WeightedPhasesPolicy = Extract<Policy, { name: 'weighted-phases' }>;

/** A phase with its weight and how much of it is done, 0 to 1. */
export interface WeightedPhase {
  readonly weight: Exact;
  readonly share: Exact;
}

/** The phases done, each with its weight, over the sum of weights. */
export function weightedPhasesScore(
  comparison: Comparison,
  policy: WeightedPhasesPolicy,
): Exact | ScoreReason {
  if (comparison.target.kind !== 'milestone' && comparison.target.kind !== 'text') return 'kinds-differ';
  const phases = weightedPhases(comparison, policy);
  if (!phases) return 'parts-differ';
  return weightedPhasesFormula(phases) ?? 'policy-does-not-fit';
}

/** The phases the result lists, with the policy's weights; null when they do not pair. */
export function weightedPhases(
  { result }: Comparison,
  policy: WeightedPhasesPolicy,
): readonly WeightedPhase[] | null {
  const shares = phaseShares(result);
  const { weights } = policy;
  if (!shares || (weights && weights.length !== shares.length)) return null;
  return shares.map((share, index) => {
    const weight = weights?.[index];
    return { weight: weight ? exact(weight) : Exact.ONE, share };
  });
}

/** The formula alone: also what an explanation is recomputed with. Null when all weights are zero. */
export function weightedPhasesFormula(phases: readonly WeightedPhase[]): Exact | null {
  const total = phases.reduce((sum, phase) => sum.plus(phase.weight), Exact.ZERO);
  const done = phases.reduce((sum, phase) => sum.plus(phase.weight.times(phase.share)), Exact.ZERO);
  return total.sign() > 0 ? done.percentOf(total) : null;
}
