import { Exact } from '../../kernel/index.ts';
import type { Printed } from '../../value/index.ts';
import { figureOf, holds } from '../printed-figure.ts';

/** The whole number of months, 1 to 11, whose share of a year's spending is printed; null for none. */
export function monthsCounted(printed: Printed, spending: Exact): number | null {
  const figure = figureOf(printed);
  if (!figure || spending.isZero()) return null;
  for (let months = 1; months < 12; months += 1) {
    if (holds(figure, spending.times(Exact.of(months, 12)))) return months;
  }
  return null;
}
