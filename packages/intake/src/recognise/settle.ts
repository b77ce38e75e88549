import type { ColumnRole } from './columns.ts';
import { fold } from './fold.ts';

type Roles = readonly (ColumnRole | undefined)[];
/** The columns of a table of indicators: what each holds, and what it is called. */
export interface Columns {
  readonly roles: Roles;
  readonly labels: readonly string[];
}

const PART = /\b(?:i{1,3}|iv|[1-4]°?|prim|second|terz|quart)\w{0,2}\.? ?(?:trim|sem|quadrim|bim)/;
const TOTAL = /^(?:tot(?:ale|\.)?(?: annuo| anno)?|(?:valore |dato )?(?:annuo|annuale)|fine anno)$/;
const STATE = /^(?:situazione|stato|dato|valore|livello|rilevazione)\b.{0,12}\b20\d\d$/;

/** The roles of columns that only the other columns tell. */
export function settled(first: Roles, labels: readonly string[]): Roles {
  const folded = labels.map(fold);
  const parts = folded.filter((label) => PART.test(label)).length;
  const summed =
    parts >= 2 && !first.includes('value')
      ? folded.findIndex((label, column) => first[column] === undefined && TOTAL.test(label))
      : -1;
  const targets = first.flatMap((role, column) => (role === 'target' ? [yearIn(labels[column])] : []));
  return first.map((role, column) => {
    if (column === summed) return 'value';
    const year = yearIn(labels[column]);
    if (year === undefined || targets.length === 0) return role;
    const before = targets.every((target) => target !== undefined && year < target);
    const state = role === undefined && STATE.test(folded[column] ?? '');
    // What was reached before the year of the targets is where they start from.
    if (before && (role === 'value' || state)) return 'baseline';
    return state && targets.includes(year) ? 'value' : role;
  });
}

/** Of several targets, that of the year of the result; else the one at the end of the year, else the first. */
export function targetColumn({ roles, labels }: Columns): number {
  const columns = roles.flatMap((role, column) => (role === 'target' ? [column] : []));
  const year = yearIn(labels[valueColumn({ roles, labels })]);
  const same = year === undefined ? undefined : columns.find((column) => yearIn(labels[column]) === year);
  const end = columns.find((column) =>
    /31[/. -]?12|31 dicembre|\bannu|\bfinal/.test(fold(labels[column] ?? '')),
  );
  return same ?? end ?? columns[0] ?? -1;
}

/** Of several results, the latest: a day or a part of the year comes before the year. Else the first. */
export function valueColumn({ roles, labels }: Columns): number {
  const columns = roles.flatMap((role, column) => (role === 'value' ? [column] : []));
  const when = (column: number) => momentOf(labels[column] ?? '');
  return columns.reduce((last, column) => (last !== -1 && when(column) <= when(last) ? last : column), -1);
}

/**
 * Of several declared percentages, that of the year of the result, and of the indicator rather than of its objective;
 * else the first.
 */
export function declaredColumn({ roles, labels }: Columns): number {
  const columns = roles.flatMap((role, column) => (role === 'declared' ? [column] : []));
  const year = yearIn(labels[valueColumn({ roles, labels })]);
  const own = columns.filter((column) => !ofObjective(labels[column]));
  const among = own.length > 0 ? own : columns;
  const same = year === undefined ? undefined : among.find((column) => yearIn(labels[column]) === year);
  return same ?? among[0] ?? -1;
}

/** True where the heading says that its percentage is the objective's. */
export function ofObjective(label = ''): boolean {
  return /\bobiettiv/.test(fold(label));
}

/** The year, month and day a heading is of, as a number to compare; the end of the year where it says no day. */
function momentOf(label: string): number {
  const text = fold(label);
  const [, day, month] = /\b(\d{1,2})[/. -](\d{1,2})\b/.exec(text) ?? [];
  const inYear = day && month ? Number(month) * 100 + Number(day) : PART.test(text) ? 0 : 1231;
  return Number(yearIn(label) ?? 0) * 10_000 + inYear;
}

function yearIn(label = ''): string | undefined {
  return /\b20\d\d\b/.exec(fold(label))?.[0];
}
