import { Exact } from '../../kernel/index.ts';

/**
 * Lower is better, mirrored on the target: 100 (1 - (r - t) / |t|), so (2t - r) / t for a positive target;
 * it holds for results and targets of zero or below. A target of zero is met or not met ("0 giorni").
 */
export function lowerMirror(result: Exact, target: Exact): Exact {
  if (target.isZero()) return result.sign() <= 0 ? Exact.HUNDRED : Exact.ZERO;
  return Exact.HUNDRED.minus(result.minus(target).percentOf(target.abs()));
}
