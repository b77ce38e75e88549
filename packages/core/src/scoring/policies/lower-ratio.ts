import { Exact } from '../../kernel/index.ts';

/**
 * Lower is better, as a ratio: 100 t / r, and 100 when the target is met. Only a target above zero has a
 * ratio: any other is met or not met. A result met at zero or below stays at 100.
 */
export function lowerRatio(result: Exact, target: Exact): Exact {
  const met = result.compare(target) <= 0;
  if (target.sign() <= 0) return met ? Exact.HUNDRED : Exact.ZERO;
  return result.sign() > 0 ? target.percentOf(result) : Exact.HUNDRED;
}
