import { Exact, exact } from '../../kernel/index.ts';
import { isNumber } from '../../value/index.ts';
import type { ScoreReason } from '../score.ts';
import { type Comparison, onNumbers } from './comparison.ts';
import { sameUnit } from './same-unit.ts';

/** The way covered from the baseline to the target, in percent, in either direction. */
export function baselineToTarget(comparison: Comparison): Exact | ScoreReason {
  const { baseline, target } = comparison;
  if (!baseline || baseline.kind === 'missing') return 'no-baseline';
  if (!isNumber(baseline) || !isNumber(target)) return 'kinds-differ';
  if (!sameUnit(baseline, target, comparison.unit)) return 'units-differ';
  const start = exact(baseline.value);
  return onNumbers(comparison, (r, t) => baselineFormula(r, start, t, comparison.better));
}

/**
 * 100 (r - b) / (t - b). A target equal to the baseline asks to hold it: met or not met, from the better
 * side.
 */
export function baselineFormula(
  result: Exact,
  baseline: Exact,
  target: Exact,
  better: 'higher' | 'lower' | 'equal',
): Exact {
  const way = target.minus(baseline);
  if (!way.isZero()) return result.minus(baseline).over(way).times(Exact.HUNDRED);
  const order = result.compare(target);
  const met = better === 'higher' ? order >= 0 : better === 'lower' ? order <= 0 : order === 0;
  return met ? Exact.HUNDRED : Exact.ZERO;
}
