import type { Exact } from '../kernel/index.ts';
import type { Methodology, Policy } from '../methodology/index.ts';
import { attain } from './attain.ts';
import { type Case, caseOf, unscored } from './case.ts';
import { capFor, clamp, limitsOf } from './limits.ts';
import { MONITORED } from './policies/monitoring-only.ts';
import { pairParts, worstOf } from './policies/worst-of.ts';
import type { Score, ScoreReason } from './score.ts';
import type { ScoringInput } from './scoring-input.ts';

/**
 * Scores one result against one target: exact, within floor and cap of the
 * methodology; `attainment` keeps what they cut. Figures that cannot be compared give a status and its
 * reason. Never throws.
 */
export function scoreOne(input: ScoringInput): Score {
  const found = caseOf(input);
  return 'status' in found ? found : scoreCase(found, input);
}

/** Scores a case already decided. */
export function scoreCase({ comparison, policy }: Case, input: ScoringInput): Score {
  if (policy.name === 'monitoring-only') return MONITORED;
  if (policy.name === 'worst-of') {
    const parts = partInputs({ comparison, policy }, input);
    return parts ? worstOf(parts.map(scoreOne)) : unscored('incomparable', 'parts-differ', policy);
  }
  const attainment = attain(comparison, policy);
  if (typeof attainment === 'string') return unscored(statusOf(attainment), attainment, policy);
  const score = scoreWithin(attainment, policy, input.methodology);
  return { status: 'scored', score, attainment, policy, reason: null };
}

/** The parts of a composite target as scores of their own; null when the result has not one for each. */
export function partInputs({ comparison }: Case, input: ScoringInput): readonly ScoringInput[] | null {
  if (comparison.target.kind !== 'composite') return null;
  const { policy: _, ...shared } = input;
  return pairParts(comparison.target, comparison.result)?.map((part) => ({ ...shared, ...part })) ?? null;
}

function scoreWithin(attainment: Exact, policy: Policy, methodology: Methodology): Exact {
  const limits = limitsOf(methodology);
  return clamp(attainment, limits.floor, capFor(policy, limits));
}

/** A score lacks for want of a figure (`missing`), or because the figures there cannot be compared. */
export function statusOf(reason: ScoreReason): 'missing' | 'incomparable' {
  return reason === 'no-target' || reason === 'no-result' || reason === 'no-baseline'
    ? 'missing'
    : 'incomparable';
}
