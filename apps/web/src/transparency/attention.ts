import type { ObligationView } from '@traguardo/contracts';

/** How far ahead the screen looks, in days. */
const AHEAD = 30;

/** What asks for somebody's hand: expired first, then what expires within thirty days, the nearest first. */
export function needingAttention(obligations: readonly ObligationView[]): readonly ObligationView[] {
  return obligations
    .filter((each) => isOutOfOrder(each) || expiresSoon(each))
    .sort((a, b) => (a.daysLeft ?? Number.NEGATIVE_INFINITY) - (b.daysLeft ?? Number.NEGATIVE_INFINITY));
}

/** Expired, or never published though it had to be. */
export function isOutOfOrder({ state }: ObligationView): boolean {
  return state === 'expired' || state === 'never-published';
}

/** In order today, and no more within thirty days. */
export function expiresSoon({ state, daysLeft }: ObligationView): boolean {
  return state === 'up-to-date' && daysLeft !== null && daysLeft <= AHEAD;
}
