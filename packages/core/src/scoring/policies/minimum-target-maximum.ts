import { Exact, exact } from '../../kernel/index.ts';
import type { Policy } from '../../methodology/index.ts';

export type MinimumTargetMaximumPolicy = Extract<Policy, { name: 'minimum-target-maximum' }>;

/** The figures of the policy, exact: results in the target's unit, scores 0 to 100 or beyond. */
export interface ThreePoints {
  readonly minimum: Exact;
  readonly maximum: Exact;
  readonly scoreAtMinimum: Exact;
  readonly scoreAtMaximum: Exact;
}

/** The points and scores of the policy, exact. */
export function threePoints(policy: MinimumTargetMaximumPolicy): ThreePoints {
  return {
    minimum: exact(policy.minimum),
    maximum: exact(policy.maximum),
    scoreAtMinimum: exact(policy.scoreAtMinimum),
    scoreAtMaximum: exact(policy.scoreAtMaximum),
  };
}

/**
 * Three points joined by straight lines: the minimum that counts, the target (100), the maximum. Short of
 * the minimum 0, beyond the maximum its score. Where lower is better the minimum stands above the target.
 * A minimum or a maximum on the wrong side of the target counts as the target itself.
 */
export function minimumTargetMaximum(
  result: Exact,
  target: Exact,
  points: ThreePoints,
  better: 'higher' | 'lower' | 'equal',
): Exact {
  const turned = better === 'lower';
  const r = turned ? result.negated() : result;
  const t = turned ? target.negated() : target;
  const low = turned ? points.minimum.negated() : points.minimum;
  const high = turned ? points.maximum.negated() : points.maximum;
  if (r.compare(t) >= 0) {
    if (high.compare(t) <= 0) return Exact.HUNDRED;
    return r.compare(high) >= 0
      ? points.scoreAtMaximum
      : line(r, t, high, Exact.HUNDRED, points.scoreAtMaximum);
  }
  if (r.compare(low) < 0 || low.compare(t) >= 0) return Exact.ZERO;
  return line(r, low, t, points.scoreAtMinimum, Exact.HUNDRED);
}

function line(x: Exact, x0: Exact, x1: Exact, y0: Exact, y1: Exact): Exact {
  return y0.plus(y1.minus(y0).times(x.minus(x0).over(x1.minus(x0))));
}
