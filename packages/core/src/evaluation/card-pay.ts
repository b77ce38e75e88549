import { done, Exact, exact, type Outcome, refused } from '../kernel/index.ts';
import { resultPay } from '../payment/index.ts';
import type { CardPay } from './evaluation.ts';

/** Why no result pay can be worked out. */
export type NoPay =
  /** Validation is a condition of every reward (D.Lgs. 150/2009 art. 14 c. 6). */
  | 'report-not-validated'
  /** A quota hangs on the payment delay and the delay is not known: it is not taken for zero. */
  | 'delay-unknown';

/**
 * Result pay of one card, in euro, exact: the full amount by the score (0 to 100), the quota bound to
 * the payment delay paid whole or lost (DL 13/2023 art. 4-bis). `delay` in days, null where unknown.
 */
export function cardPay(
  pay: CardPay,
  score: Exact,
  delay: Exact | null,
  reportValidated: boolean,
): Outcome<Exact, NoPay> {
  if (!reportValidated) return refused('report-not-validated');
  const share = score.over(Exact.HUNDRED);
  if (!pay.paymentQuota) return done(resultPay(exact(pay.full), Exact.ZERO, share, Exact.ZERO));
  if (!delay) return refused('delay-unknown');
  return done(resultPay(exact(pay.full), exact(pay.paymentQuota).over(Exact.HUNDRED), share, delay));
}
