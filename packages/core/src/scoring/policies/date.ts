import { type CivilDate, type CivilDay, daysBetween, Exact, lastDay } from '../../kernel/index.ts';
import type { Comparator, DateValue } from '../../value/index.ts';
import type { ScoreReason } from '../score.ts';
import type { Comparison } from './comparison.ts';

/**
 * A date not after the target scores 100; later, 100 max(0, 1 - days late / grace), with no grace 0. A
 * target comparator turns it: not before, or that very day (all or nothing). A month alone runs to its
 * last day; as a result it is refused where its days would decide otherwise.
 */
export function dateScore(comparison: Comparison, graceDays: number): Exact | ScoreReason {
  const { result, target } = comparison;
  if (result.kind !== 'date' || target.kind !== 'date') return 'kinds-differ';
  if (ambiguous(result, target)) return 'imprecise-date';
  return dateFormula(lastDay(result.date), lastDay(target.date), target.comparator, graceDays);
}

/** The formula on whole days: also what an explanation is recomputed with. */
export function dateFormula(
  result: CivilDate,
  target: CivilDate,
  comparator: Comparator | undefined,
  graceDays: number,
): Exact {
  const late = daysBetween(target, result);
  if (dateMet(late, comparator)) return Exact.HUNDRED;
  if (graceDays <= 0 || late < 0 || comparator === '=') return Exact.ZERO;
  return Exact.HUNDRED.minus(Exact.int(late).percentOf(Exact.int(graceDays))).max(Exact.ZERO);
}

function dateMet(late: number, comparator: Comparator | undefined): boolean {
  switch (comparator) {
    case '>=':
      return late >= 0;
    case '>':
      return late > 0;
    case '=':
      return late === 0;
    case '<':
      return late < 0;
    case '<=':
    case undefined:
      return late <= 0;
  }
}

/** A month as a result says nothing on a day of that month that is not its last. */
function ambiguous(result: DateValue, target: DateValue): boolean {
  if (!isMonth(result.date) || isMonth(target.date) || !target.date.startsWith(result.date)) return false;
  const notAfter = target.comparator === undefined || target.comparator === '<=';
  return !notAfter || target.date !== lastDay(result.date);
}

function isMonth(day: CivilDay): boolean {
  return day.length === 7;
}
