import type { ColumnRole } from './columns.ts';
import { fold } from './fold.ts';

type Roles = readonly (ColumnRole | undefined)[];
/** The columns of a table of indicators: what each holds, and what it is called. */
export interface Columns {
  readonly roles: Roles;
  readonly labels: readonly string[];
}

/** What a document is of. */
export interface Cycle {
  readonly year: number;
  /** True for a plan, false for a report. */
  readonly plan: boolean;
}

const PART = /\b(?:i{1,3}|iv|[1-4]°?|prim|second|terz|quart)\w{0,2}\.? ?(?:trim|sem|quadrim|bim)/;
const TOTAL = /^(?:tot(?:ale|\.)?(?: annuo| anno)?|(?:valore |dato )?(?:annuo|annuale)|fine anno)$/;
/** What says whether the target was reached, and no figure. */
const VERDICT = /^esito$/;
const YEAR_ALONE = /^(?:anno |valore |dato )?20\d\d$/;
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
  const yearly = summed === -1 ? yearOfResult(first, folded, parts) : -1;
  return first.map((role, column) => {
    if (column === summed || column === yearly) return 'value';
    if (yearly !== -1 && role === 'value') return undefined;
    const year = yearIn(labels[column]);
    if (year === undefined || targets.length === 0) return role;
    const before = targets.every((target) => target !== undefined && year < target);
    const state = role === undefined && STATE.test(folded[column] ?? '');
    // What was reached before the year of the targets is where they start from.
    if (before && (role === 'value' || state)) return 'baseline';
    return state && targets.includes(year) ? 'value' : role;
  });
}

/**
 * The column that is called by the year of a target and nothing else ("Anno 2023 | Anno 2024 | Target 2024"): its
 * figures are the results where no other column has them, and the table tells more of the years than the target.
 */
function yearOfResult(roles: Roles, folded: readonly string[], parts: number): number {
  if (roles.some((role, column) => role === 'value' && !VERDICT.test(folded[column] ?? ''))) return -1;
  const years = folded.flatMap((label, column) =>
    roles[column] === undefined && YEAR_ALONE.test(label) ? [{ column, year: yearIn(label) }] : [],
  );
  const targets = roles.flatMap((role, column) => (role === 'target' ? [yearIn(folded[column])] : []));
  const own = years.filter(({ year }) => targets.includes(year));
  const [only] = own;
  if (only === undefined || own.length > 1) return -1;
  const series = years.every(({ year = '' }) => year <= (only.year ?? ''));
  const told = years.length > 1 || parts >= 2 || roles.includes('declared') || roles.includes('value');
  return series && told ? only.column : -1;
}

/**
 * The roles of columns as the year of a plan tells them: what was reached before it is where its targets start, and
 * under years alone, some of them to come, stand the figures before it and the targets.
 */
export function settledIn(columns: Columns, { year, plan }: Cycle): Roles {
  const { roles, labels } = columns;
  const alone = labels.map((label, column) =>
    roles[column] === undefined && YEAR_ALONE.test(fold(label)) ? Number(yearIn(label)) : 0,
  );
  if (plan && alone.includes(year) && Math.max(...alone) > year && !roles.some(isFigureRole)) {
    return roles.map((role, column) => {
      const of = alone[column] ?? 0;
      return of === 0 ? role : of < year ? 'baseline' : 'target';
    });
  }
  const targets = roles.flatMap((role, column) => (role === 'target' ? [yearIn(labels[column])] : []));
  return roles.map((role, column) => {
    const of = yearIn(labels[column]);
    const before = plan && of !== undefined && Number(of) < year;
    // Beside a target of the same year it is the result of a year gone by, as it says.
    return role === 'value' && before && !targets.includes(of) ? 'baseline' : role;
  });
}

function isFigureRole(role: ColumnRole | undefined): boolean {
  return role === 'value' || role === 'target' || role === 'declared';
}

/**
 * The columns of targets, the one that counts first: of the day of the result, else of its year, else of the
 * document's, else the one at the end of the year; there the one agreed again, no least and no most, the latest, the first.
 */
export function targetColumns(columns: Columns, cycle?: Cycle): readonly number[] {
  const { roles, labels } = columns;
  const all = roles.flatMap((role, column) => (role === 'target' ? [column] : []));
  if (all.length < 2) return all;
  const label = (column: number) => fold(labels[column] ?? '');
  const again = (column: number) => isAgain(labels[column]);
  const isOf = (column: number, year: string | undefined) =>
    (yearIn(labels[column]) ?? (again(column) ? year : undefined)) === year;
  const of = (year: string | undefined) =>
    year !== undefined && all.some((column) => yearIn(labels[column]) === year)
      ? all.filter((column) => isOf(column, year))
      : undefined;
  const ends = all.filter((column) => END.test(label(column)));
  const last = ends.length > 0 ? all.filter((column) => ends.includes(column) || again(column)) : all;
  const first = yearIn(labels[last[0] ?? -1]);
  const day = dayIn(labels[valueColumn(columns)]);
  const sameDay = all.filter((column) => {
    const years = [yearIn(labels[column]), yearIn(labels[valueColumn(columns)])];
    return (
      day !== undefined &&
      dayIn(labels[column]) === day &&
      (years.includes(undefined) || years[0] === years[1])
    );
  });
  const meant =
    (sameDay.length > 0 ? sameDay : undefined) ??
    of(yearIn(labels[valueColumn(columns)])) ??
    of(cycle && `${cycle.year}`) ??
    last.filter((column) => isOf(column, first));
  const rank = (column: number) => Number(again(column)) * 2 - Number(BOUND.test(label(column)));
  return meant.sort(
    (a, b) => rank(b) - rank(a) || momentOf(labels[b] ?? '') - momentOf(labels[a] ?? '') || a - b,
  );
}

/** True for a target agreed again, which need not be there in every row. */
export function isAgain(label = ''): boolean {
  return AGAIN.test(fold(label));
}

/**
 * The columns whose targets are those of a scale ("Target 100% | Target 80%"), or all bounds ("minimo | massimo"): none
 * of them alone says how much was reached.
 */
export function bandColumns({ roles, labels }: Columns): readonly number[] {
  const targets = labels.flatMap((label, column) =>
    roles[column] === 'target' || (roles[column] === undefined && THRESHOLD.test(fold(label)))
      ? [column]
      : [],
  );
  const bands = targets.filter((column) => BAND.test(fold(labels[column] ?? '')));
  const bounds = targets.filter((column) => BOUND.test(fold(labels[column] ?? '')));
  if (bands.length > 1) return bands;
  return bounds.length > 1 && bounds.length === targets.length ? bounds : [];
}

const END = /31[/. -]?12|31 dicembre|\bannu|\bfinal/;
const AGAIN =
  /\b(?:rinegoziat|rimodulat|rideterminat|ridefinit|aggiornat|rivist|modificat|variat|assestat|corrett)[oiae]\b/;
const BOUND = /\bminim|\bmassim|\bsogli|\beccellen|\bsfidant|\bintermedi/;
const THRESHOLD = /^(?:soglia|fascia)\b/;
/** "Target 80%", "Target (50%)", "Soglia 80%". */
const BAND = /^(?:target|valore (?:target|atteso|obiettivo)|soglia|fascia)\b[^\d%]{0,20}\d{1,3} ?%\)?$/;

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

/**
 * The day of its year that a heading is of, as "06-30": a date, or the end of the part of the year it names;
 * undefined where it says neither.
 */
export function dayIn(label = ''): string | undefined {
  const text = fold(label);
  const { day, month } = DAYS.map((pattern) => pattern.exec(text)?.groups).find(Boolean) ?? {};
  if (day !== undefined && month !== undefined) {
    const number = /\d/.test(month) ? month : `${MONTHS.indexOf(month) + 1}`;
    return `${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const [, said = '', part = ''] = NTH_PART.exec(text) ?? [];
  const nth = ORDINALS.findIndex((ordinal) => ordinal.test(said)) + 1;
  return nth === 0 ? undefined : ENDS[part]?.[nth - 1];
}

const MONTHS = [
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
  ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];
/** "al 30.6", "30/06/2025", "30/06", "30 giugno": a number with a point may as well be that of an indicator. */
const DAYS = [
  /\b(?:al|entro|il|fino al) (?<day>[0-3]?\d)[/.-](?<month>[01]?\d)\b/,
  /\b(?<day>[0-3]?\d)[/.-](?<month>[01]?\d)[/.-](?:20)?\d\d\b/,
  /\b(?<day>[0-3]\d)\/(?<month>[01]\d)\b/,
  new RegExp(`\\b(?<day>[0-3]?\\d) (?<month>${MONTHS.join('|')})\\b`),
];
const NTH_PART = /\b(i{1,3}|iv|[1-4]|prim|second|terz|quart)[°^oa]?\w{0,2}\.? ?(trim|sem|quadrim)/;
const ORDINALS = [/^(?:i|1|prim)$/, /^(?:ii|2|second)$/, /^(?:iii|3|terz)$/, /^(?:iv|4|quart)$/];
const ENDS: Readonly<Record<string, readonly string[]>> = {
  trim: ['03-31', '06-30', '09-30', '12-31'],
  quadrim: ['04-30', '08-31', '12-31'],
  sem: ['06-30', '12-31'],
};

function yearIn(label = ''): string | undefined {
  return /\b20\d\d\b/.exec(fold(label))?.[0];
}
