import { daysLate } from '@traguardo/core/checks';
import { Exact, exact, type Finding } from '@traguardo/core/kernel';
import type { Meant } from '@traguardo/core/scoring';
import { isNumber, read } from '@traguardo/core/value';
import { dayOfNoYear } from '../recognise/day-of-no-year.ts';
import { type Described, signOf } from '../recognise/read-row.ts';
import type { ScoredReadRow } from '../recognise/score-rows.ts';
import { kindsClash, unitsDiffer } from './kinds-clash.ts';

/**
 * What a row contradicts by itself: a declared percentage that its result and target do not give, a late date
 * declared as reached, a result that is not of its target's kind, a date that is none, a figure of two readings.
 */
export function rowFindings(file: string, row: ScoredReadRow): readonly Finding[] {
  const { value, target, declared } = row;
  const found: Finding[] = [];
  const say = (column: string, code: string, severity: Finding['severity'], params: Finding['params']) => {
    const { table = 0, row: at = 0, line, sheet } = row.place;
    found.push({
      code,
      severity,
      blocking: false,
      path: `table/${table}/${at}/${column}`,
      params: {
        ...(row.indicator !== undefined && { indicator: row.indicator }),
        ...(sheet && { sheet }),
        ...params,
      },
      // A row of a sheet or of a page has no line: its number in the table stands for it.
      source: { file, line: line ?? at, column: 1 },
    });
  };
  for (const [column, cell] of [
    ['value', value],
    ['target', target],
  ] as const) {
    if (!cell || !('refused' in cell)) continue;
    if (cell.refused === 'spreadsheet-zero-date' || cell.refused === 'impossible-date') {
      say(column, cell.refused, 'error', { printed: cell.printed });
    } else if (cell.refused === 'ambiguous' && row.status !== 'scored') {
      // What lacks in a day without its year is the year, and no other reading.
      const readings = dayOfNoYear(cell.printed)?.sure ? [] : cell.readings;
      say(column, 'ambiguous-cell', 'warning', {
        printed: cell.printed,
        ...(readings.length > 0 && {
          readings: readings.map((reading) => reading.value ?? reading.date ?? reading.printed),
        }),
      });
    }
  }
  if (!value || !target || row.status === undefined || found.length > 0) return found;
  const words = { value: value.printed, target: target.printed };
  const printed = declared?.printed ?? '';
  if (row.status === 'incomparable') {
    const answered = { ...words, ...(printed !== '' && { declared: printed }) };
    if (kindsClash(value, target)) say('value', 'value-contradicts-target', 'error', answered);
    else if (unitsDiffer(value, target)) {
      say('value', 'incomparable-left-out', 'info', { ...answered, reason: 'units-differ' });
    }
    return found;
  }
  if (row.agrees === null && printed !== '' && !isPercentage(printed)) {
    say('declared', 'declared-not-a-figure', 'warning', { ...words, printed });
  }
  if (row.agrees !== false || row.computed == null) return found;
  const late = lateButFull(value, target, printed);
  const signed = signOf(target) !== undefined;
  if (row.fits) {
    const code = signed ? 'direction-contradicts-declared' : 'direction-not-stated';
    say(signed ? 'target' : 'declared', code, 'info', { ...words, printed, computed: row.computed });
  }
  if (row.fits && !signed) return found;
  if (row.meant) {
    say('declared', MEANT[row.meant], 'info', { ...words, printed, computed: row.computed });
    return found;
  }
  if (late > 0) {
    say('declared', 'late-date-declared-full', 'error', {
      ...words,
      printed,
      daysLate: `${late}`,
      computed: row.computed,
    });
  } else
    say('declared', 'declared-differs-from-computed', 'error', { ...words, printed, computed: row.computed });
  return found;
}

/** What is said of a percentage that only follows another habit. */
const MEANT: Readonly<Record<Meant, string>> = {
  uncapped: 'declared-beyond-limit',
  proportion: 'declared-as-proportion',
  truncated: 'declared-truncated',
  'outside-range': 'declared-outside-range',
};

/** A declared result that is a figure, or says that there is none. */
function isPercentage(printed: string): boolean {
  const reading = read(printed);
  if (!reading.ok) return reading.readings.length > 0;
  return (
    isNumber(reading.value) || ['not-valued', 'monitoring', 'not-due', 'missing'].includes(reading.value.kind)
  );
}

/** Days of delay of a result declared as fully reached all the same; 0 where there is no such thing. */
function lateButFull(result: Described, term: Described, declared: string): number {
  if ('refused' in term || term.kind !== 'date') return 0;
  const [done, due, full] = [read(result.printed), read(term.printed), read(declared)];
  const reached = full.ok && isNumber(full.value) && exact(full.value.value).compare(Exact.HUNDRED) >= 0;
  return reached ? daysLate(done.ok ? done.value : undefined, due.ok ? due.value : undefined) : 0;
}
