import { Exact, exact } from '../../kernel/index.ts';
import { isNumber } from '../../value/index.ts';
import type { ScoreReason } from '../score.ts';
import { yesNo } from './boolean.ts';
import { type Comparison, meets } from './comparison.ts';
import { dateScore } from './date.ts';
import { rangeScore } from './range.ts';
import { sameUnit } from './same-unit.ts';

/** 100 when the target is met, else 0, whatever its kind. */
export function allOrNothing(comparison: Comparison): Exact | ScoreReason {
  const { result, target } = comparison;
  if (target.kind === 'date') return dateScore(comparison, 0);
  if (target.kind === 'range') return rangeScore(comparison, null);
  if (!isNumber(target)) return yesNo(comparison);
  if (!isNumber(result)) return 'kinds-differ';
  if (!sameUnit(result, target, comparison.unit)) return 'units-differ';
  const met = meets(exact(result.value), exact(target.value), comparison.better, target.comparator);
  return met ? Exact.HUNDRED : Exact.ZERO;
}
