import { fold } from './fold.ts';
import type { GridRow } from './grid.ts';
import { type Columns, declaredColumn, ofObjective, targetColumns, valueColumn } from './settle.ts';

/** The columns that say what an indicator stands under, from the outermost; -1 where there is none. */
export interface Levels {
  readonly perspective: number;
  readonly strategic: number;
  readonly objective: number;
  readonly group: number;
}

const UPPER =
  /\bobiettiv[oi] (?:strategic|general|di mandato|triennal|di valore)|\bvalore pubblico\b|\bmacro-? ?obiettiv|\blinea\b/;
const LOWER =
  /\bobiettiv[oi] (?:operativ|gestional|specific|annual|esecutiv|individual|di performance|di peg|di pdo)/;
/** Of three years where the annual one stands beside it. */
const SPECIFIC = /\bobiettiv[oi] specific/;
const ACTION = /\b(?:azion[ei]|progett[oi]|intervent[oi])\b/;

/**
 * An objective and the one above it, where the headings say so; otherwise the first column of objectives is that of
 * the rows' group, and the others are columns like any. What is done for an objective is no objective beside one.
 */
export function levelsOf({ roles, labels }: Columns): Levels {
  const folded = labels.map(fold);
  const perspective = roles.indexOf('perspective');
  const all = roles.flatMap((role, column) => (role === 'objective' ? [column] : []));
  const objectives = all.filter((column) => !ACTION.test(folded[column] ?? ''));
  const lowers = objectives.filter((column) => LOWER.test(folded[column] ?? ''));
  const named = objectives.find((column) => UPPER.test(folded[column] ?? ''));
  const specific = lowers[1] !== undefined && SPECIFIC.test(folded[lowers[0] ?? -1] ?? '');
  const upper = named ?? (specific ? lowers[0] : undefined);
  const lower = named === undefined && specific ? lowers[1] : lowers[0];
  if (upper !== undefined && lower !== undefined && upper < lower) {
    return { perspective, strategic: upper, objective: lower, group: -1 };
  }
  const first = objectives[0] ?? all[0] ?? -1;
  // Under a perspective it is an objective; alone, whatever the rows stand under holds.
  return perspective === -1
    ? { perspective, strategic: -1, objective: -1, group: first }
    : { perspective, strategic: -1, objective: first, group: -1 };
}

/**
 * True where the only percentage declared is called the objective's, and some objective has several rows: it says
 * nothing of each.
 */
export function declaresObjective(columns: Columns, rows: readonly GridRow[]): boolean {
  const declared = declaredColumn(columns);
  const { objective, group } = levelsOf(columns);
  const level = Math.max(objective, group);
  if (declared === -1 || level === -1 || !ofObjective(columns.labels[declared])) return false;
  let [name, share, several] = ['', '', false];
  for (const { texts } of rows) {
    const [named = '', said = ''] = [texts[level], texts[declared]];
    if ((texts[columns.roles.indexOf('indicator')] ?? '') === '') continue;
    const again = named === '' || named === name;
    // Two percentages under one objective are of its rows, whatever their heading says.
    if (again && name !== '' && said !== '' && said !== share) return false;
    several ||= again && name !== '';
    if (!again) name = named;
    if (!again || said !== '') share = said;
  }
  return several;
}

/**
 * The rows whose declared percentage is that of several: its cell spreads over rows with figures of their own, or the
 * cells below it and below the objective are blank, and every percentage of the table stands beside an objective.
 */
export function sharedDeclared(columns: Columns, rows: readonly GridRow[]): ReadonlySet<GridRow> {
  const shared = new Set<GridRow>();
  const declared = declaredColumn(columns);
  const { objective, group } = levelsOf(columns);
  const level = Math.max(objective, group);
  const targets = targetColumns(columns);
  const says = ({ texts }: GridRow, column: number) => (texts[column] ?? '') !== '';
  const measured = (row: GridRow) =>
    says(row, columns.roles.indexOf('indicator')) &&
    says(row, valueColumn(columns)) &&
    (targets.length === 0 || targets.some((column) => says(row, column)));
  if (declared === -1 || !columns.roles.includes('value')) return shared;
  const merged = level !== -1 && !rows.some(({ texts }) => texts[level] === '' && texts[declared] !== '');
  let [over, left]: [GridRow | null, number] = [null, 0];
  for (const row of rows) {
    const blank = (row.texts[declared] ?? '') === '';
    left -= 1;
    if (!blank) {
      over = row;
      left = row.depths[declared] ?? 1;
    } else if (over && measured(over) && measured(row) && (left > 0 || (merged && row.texts[level] === ''))) {
      shared.add(over);
    } else if (left <= 0 && !(merged && row.texts[level] === '')) over = null;
  }
  return shared;
}

/**
 * True where the only weight, or the first of two with the indicator between them, stands right after the objective
 * and before the indicator, or the only one stands elsewhere and makes 100 over all objectives, or over those that a
 * column before them holds together; and no two rows of one objective have different ones: it is the objective's.
 */
export function weighsObjective(columns: Columns, rows: readonly GridRow[]): boolean {
  const { roles } = columns;
  const weight = roles.indexOf('weight');
  const { objective, group } = levelsOf(columns);
  const level = Math.max(objective, group);
  const indicator = roles.indexOf('indicator');
  if (level === -1 || weight === -1) return false;
  const beside = weight === level + 1 && indicator > weight;
  if (beside && roles.slice(weight + 1, indicator).includes('weight')) return false;
  const said = rows.filter(({ texts }) => (texts[indicator] ?? '') !== '' && !TOTAL.test(texts[level] ?? ''));
  if (!beside) {
    if (roles.lastIndexOf('weight') !== weight || /\bindicator/.test(fold(columns.labels[weight] ?? '')))
      return false;
    const outer = [-1, ...Array.from({ length: level }, (_, column) => column)];
    if (!outer.some((column) => makesWhole(said, { level, weight, outer: column }))) return false;
  }
  let name = '';
  let share = '';
  return said.every(({ texts }) => {
    const [named = '', weighed = ''] = [texts[level], texts[weight]];
    const again = weighed !== '' && (named === '' || named === name);
    if (again && weighed !== share) return false;
    if (named !== '') name = named;
    if (weighed !== '') share = weighed;
    return true;
  });
}

const TOTAL = /^\s*(?:sub-?)?total[ei]\b/i;

/**
 * True where the weights of two objectives or more make 100, each printed once, within everything that the outer
 * column says; all together where there is none (-1).
 */
function makesWhole(
  rows: readonly GridRow[],
  { level, weight, outer }: { readonly level: number; readonly weight: number; readonly outer: number },
): boolean {
  const sums = new Map<string, number>();
  const names = new Set<string>();
  let [over, name] = ['', ''];
  for (const { texts } of rows) {
    over = texts[outer] || over;
    const again = texts[level] === '' || texts[level] === name;
    name = texts[level] || name;
    const printed = texts[weight] ?? '';
    if (again && printed === '') continue;
    const share = /^(\d{1,3}(?:[.,]\d{1,4})?) ?%?$/.exec(printed)?.[1];
    // A second weight under one objective is of its indicators.
    if (share === undefined || again) return false;
    names.add(`${over}\0${name}`);
    sums.set(over, (sums.get(over) ?? 0) + Number(share.replace(',', '.')));
  }
  if (names.size <= sums.size || (outer !== -1 && sums.size < 2)) return false;
  return [...sums.values()].every((sum) => Math.abs(sum - 100) <= 0.05);
}
