import { Exact, exact } from '../../kernel/index.ts';
import type { Policy } from '../../methodology/index.ts';
import { isNumber } from '../../value/index.ts';
import type { ScoreReason } from '../score.ts';
import { yesNo } from './boolean.ts';
import type { Comparison } from './comparison.ts';
import { phaseShares } from './phases.ts';

export type MilestonePolicy = Extract<Policy, { name: 'milestone' }>;

/**
 * Phases achieved over all phases. The result lists them (yes, no, or a percentage each), counts them
 * (then the policy says how many there are), or is a single yes, no, percentage, or the target's words.
 */
export function milestoneScore(comparison: Comparison, policy: MilestonePolicy): Exact | ScoreReason {
  const { result, target } = comparison;
  if (target.kind !== 'milestone' && target.kind !== 'text') return 'kinds-differ';
  const counted = milestoneCount(comparison, policy);
  if (counted) return counted.achieved.percentOf(counted.total);
  if (result.kind === 'composite') return 'parts-differ';
  return yesNo(comparison);
}

/** Phases achieved and their total; null when the result does not say. */
export function milestoneCount(
  { result }: Comparison,
  policy: MilestonePolicy,
): { readonly achieved: Exact; readonly total: Exact } | null {
  const total = policy.phases;
  if (total !== undefined && total > 0 && isNumber(result) && result.kind !== 'percent') {
    return { achieved: exact(result.value), total: Exact.int(total) };
  }
  const shares = phaseShares(result);
  if (!shares) return null;
  const achieved = shares.reduce((sum, share) => sum.plus(share), Exact.ZERO);
  return { achieved, total: Exact.int(shares.length) };
}
