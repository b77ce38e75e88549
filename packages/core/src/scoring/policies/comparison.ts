import { type Exact, exact, type Unit } from '../../kernel/index.ts';
import { isNumber, type NumberValue, type Value } from '../../value/index.ts';
import type { ScoreReason } from '../score.ts';
import { sameUnit } from './same-unit.ts';

/** A result and a target that are both there, and how they are to be compared. */
export interface Comparison {
  readonly result: Value;
  readonly target: Value;
  readonly baseline: Value | null;
  readonly better: 'higher' | 'lower' | 'equal';
  readonly unit: Unit;
}

/** Applies a formula to result and target when both are numbers of one unit. */
export function onNumbers(
  comparison: Comparison,
  formula: (result: Exact, target: Exact) => Exact,
): Exact | ScoreReason {
  const { result, target } = comparison;
  if (!isNumber(result) || !isNumber(target)) return 'kinds-differ';
  if (!sameUnit(result, target, comparison.unit)) return 'units-differ';
  return formula(exact(result.value), exact(target.value));
}

/**
 * Whether a number meets a target; a strict comparator ("<30") is not met by the target itself.
 * A target without comparator is met from the better side, the target included.
 */
export function meets(
  result: Exact,
  target: Exact,
  better: Comparison['better'],
  comparator: NumberValue['comparator'],
): boolean {
  const order = result.compare(target);
  switch (comparator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
    case undefined:
      return better === 'higher' ? order >= 0 : better === 'lower' ? order <= 0 : order === 0;
  }
}
