import { Exact } from '../../kernel/index.ts';

/**
 * Higher is better: 100 r / t, uncapped. A target of zero or below gives no proportion: met or not met.
 */
export function higherProportional(result: Exact, target: Exact): Exact {
  if (target.sign() > 0) return result.percentOf(target);
  return result.compare(target) >= 0 ? Exact.HUNDRED : Exact.ZERO;
}
