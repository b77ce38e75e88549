import { isNumber, type Printed } from '@traguardo/core/value';
import { isPercentUnit } from '../recognise/percent-unit.ts';

/**
 * True where the unit of measure is the percentage and all targets are written alike: a number alone among percentages
 * may count things, and one below 1 be a part of one.
 */
export function countsPercent(unit: string, targets: readonly Printed[]): boolean {
  if (!isPercentUnit(unit)) return false;
  const figures = targets.flatMap(({ value }) => (value && isNumber(value) ? [value] : []));
  const bare = figures.filter(({ unit: own }) => own === '');
  if (bare.length > 0 && bare.length < figures.length) return false;
  return bare.every(({ kind }) => kind === 'count');
}
