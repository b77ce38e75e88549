import { Exact, exact } from '../kernel/index.ts';
import { isNumber, type Printed } from '../value/index.ts';

/** The euro of a printed amount, exact; null when it is not a plain amount (refused, blank, percent). */
export function amountOf(printed: Printed): Exact | null {
  const value = printed.value;
  if (!value || !isNumber(value)) return null;
  return value.kind === 'percent' || value.kind === 'duration' ? null : exact(value.value);
}

/** Whether a count of heads is a whole number, not negative and safe. */
export function countProblem(count: number): 'fractional-count' | 'negative-count' | null {
  if (!Number.isSafeInteger(count)) return 'fractional-count';
  return count < 0 ? 'negative-count' : null;
}

/** Sum of exact amounts; zero for none. */
export function total(amounts: readonly Exact[]): Exact {
  return amounts.reduce((sum, amount) => sum.plus(amount), Exact.ZERO);
}
