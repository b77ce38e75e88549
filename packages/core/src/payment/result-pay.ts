import { Exact } from '../kernel/index.ts';

/**
 * Result pay in euro: `Q (1 - q) s + Q q [delay <= 0]`. `full` is the euro Q due at full marks,
 * `quota` the share q bound to the payment delay and `score` the share s reached by the other
 * objectives, both 0 to 1; `delay` the yearly delay in days. A missed delay loses its quota whole.
 */
export function resultPay(full: Exact, quota: Exact, score: Exact, delay: Exact): Exact {
  const others = full.times(Exact.ONE.minus(quota)).times(score);
  return delay.sign() <= 0 ? others.plus(full.times(quota)) : others;
}
