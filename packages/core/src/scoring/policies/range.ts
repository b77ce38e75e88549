import { type Decimal, Exact, exact } from '../../kernel/index.ts';
import { isNumber } from '../../value/index.ts';
import type { ScoreReason } from '../score.ts';
import type { Comparison } from './comparison.ts';
import { sameUnit } from './same-unit.ts';

/**
 * Inside the range, both ends included, scores 100. Outside: 0, or with a `width` 100 (1 - distance /
 * width), never below 0. A single number is a range that starts and ends there.
 */
export function rangeScore(comparison: Comparison, width: Decimal | null): Exact | ScoreReason {
  const { result, target } = comparison;
  if (!isNumber(result)) return 'kinds-differ';
  if (target.kind !== 'range' && !isNumber(target)) return 'kinds-differ';
  if (!sameUnit(result, { kind: result.kind, unit: target.unit }, comparison.unit)) return 'units-differ';
  const min = exact(target.kind === 'range' ? target.min : target.value);
  const max = exact(target.kind === 'range' ? target.max : target.value);
  return rangeFormula(exact(result.value), min, max, width ? exact(width) : null);
}

/** The formula alone: also what an explanation is recomputed with. */
export function rangeFormula(result: Exact, min: Exact, max: Exact, width: Exact | null): Exact {
  const below = min.minus(result);
  const distance = below.sign() > 0 ? below : result.minus(max);
  if (distance.sign() <= 0) return Exact.HUNDRED;
  if (!width || width.sign() <= 0) return Exact.ZERO;
  return Exact.HUNDRED.minus(distance.percentOf(width)).max(Exact.ZERO);
}
