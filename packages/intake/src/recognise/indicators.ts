import type { Above } from './above.ts';
import { type Card, cardRow, isCard, isCardRow } from './card.ts';
import { withIndicators } from './card-indicators.ts';
import { nameCell, readCell } from './cell.ts';
import type { ColumnRole } from './columns.ts';
import { describedIndicator } from './description.ts';
import { isFigure } from './figure-cell.ts';
import { fold } from './fold.ts';
import { SERIAL } from './goes-on.ts';
import { type GridRow, isBlank, lineOf } from './grid.ts';
import { type Header, headingsIn } from './header.ts';
import { declaresObjective, type Levels, levelsOf, sharedDeclared, weighsObjective } from './levels.ts';
import { namesObjective } from './objective-line.ts';
import type { Described, ReadRow, Taken, Unread } from './read-row.ts';
import {
  bandColumns,
  dayIn,
  declaredColumn,
  isAgain,
  settledIn,
  targetColumns,
  valueColumn,
} from './settle.ts';

/** What stands above the row now being read. */
interface Over {
  perspective?: string;
  strategic?: string;
  objective?: string;
  group?: string;
}

const CODED =
  /^(?:(?:ob(?:iettivo|\.)?|o\.?[so]\.?|os|oo)\s*(?:strategico|operativo)?\s*)?\d{1,2}(?:\.\d{1,2})+\b/i;
const PERSPECTIVE =
  /^(?:prospettiva|(?:area|ambito|linea|asse|indirizzo|priorit[aà]) strategic[oa])\b[\s:]*/i;
/** A line over some of an objective's rows, which names no objective. */
const PART = /^(?:indicator[ei]|kpi|fas[ei]|attivit[aà]|risorse|dimensione|altr[ei])\b/i;
/** Nothing but signs that nothing is said. */
const NOTHING = /^[-–—/\s]*$/;
/** A column of codes, which are no figures. */
const CODE = /^(?:cod(?:ice|\.)?|id)\b/i;
/** "1", "K2", "KPI 3", "1.2": the number of an indicator whose description is the column after it. */
const KPI_CODE = /^(?:[a-z]{1,3}[ ._-]?)?\d{1,3}(?:\.\d{1,3}){0,2}[.)]?$/i;
/** A row that sums up the others. */
const TOTAL =
  /^(?:tot(?:ale|\.)?|media|somma)(?: (?:complessiv[ao]|general[ei]|ponderata|aritmetica|pes[oi]|obiettivo|punteggio|performance)){0,2}\s*:?$/i;
/** The same, said of what it sums up. */
const SUM = /^(?:(?:sub-?)?tot(?:ale|ali|\.)|media|somma|(?:\S+ ){1,3}complessiv[aoie])(?=[\s:]|$)/i;

/** Rows that tell what a column is of; a heading may stand again and again over a hundred thousand. */
const ENOUGH_ROWS = 500;

/** A table of indicators taken apart, with the heading under which its last rows stand. */
export interface TakenIndicators extends Taken {
  readonly header: Header | null;
  readonly card?: Card;
}

/**
 * Reads a table of indicators: heading rows and group rows inside it, and cells left blank under the group
 * they continue. Null when no row is a heading of such a table and `inherited` is none: a table split over
 * pages goes on under the heading of the part before.
 */
export function takeIndicators(
  rows: readonly GridRow[],
  above: Above,
  inherited: Header | null,
): TakenIndicators | null {
  const headings = headingsIn(rows, inherited);
  const begins = headings.size > 0;
  return begins || inherited ? takeRows(rows, above, begins ? null : inherited, headings) : null;
}

/** Reads a table of indicators whose heading, at its top, is given: no other is looked for. */
export function takeUnder(rows: readonly GridRow[], above: Above, header: Header): TakenIndicators {
  const top = Math.min(header.rows, rows.length);
  const taken = takeRows(rows.slice(top), above, header, new Map());
  return { ...taken, headings: taken.headings + top };
}

function takeRows(
  rows: readonly GridRow[],
  { section, objective, cycle }: Above,
  start: Header | null,
  headingsAt: ReadonlyMap<number, Header>,
): TakenIndicators {
  let nth = 0;
  const ends = [...headingsAt.keys(), rows.length];
  let header = start && { ...start, shared: sharedDeclared(start, rows.slice(0, ends[0])) };
  const taken: ReadRow[] = [];
  const unread: Unread[] = [];
  const above: Over = { ...(objective !== undefined && { objective }) };
  const card: Card | null = isCard(rows) ? { ...above } : null;
  // Capitals and bold set a heading apart only where the rows under it have neither.
  const several = rows.filter(({ texts }) => texts.filter((text) => text !== '').length > 1);
  const quiet = several.filter((row) => !isLoud(row, row.texts.find((text) => text !== '') ?? ''));
  const last = several.at(-1);
  const lastData = last && quiet.length * 2 > several.length ? rows.lastIndexOf(last) : -1;
  let headings = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    const found = headingsAt.get(at);
    if (found) {
      nth += 1;
      const named = cycle ? { ...found, roles: settledIn(found, cycle) } : found;
      const below = rows.slice(at + found.rows, at + found.rows + ENOUGH_ROWS);
      header = {
        ...named,
        shared: sharedDeclared(named, rows.slice(at + found.rows, ends[nth])),
        weighsObjective: weighsObjective(named, below),
        declaresObjective: declaresObjective(named, below),
        bands: bandColumns(named),
      };
      if (found.perspective !== undefined) {
        above.perspective = found.perspective;
        delete above.objective;
        delete above.group;
      }
      if (found.objective !== undefined) {
        above.objective = found.objective;
        delete above.group;
      }
      headings += Math.min(found.rows, rows.length - at);
      at += found.rows - 1;
    } else if (card && !isBlank(row) && (isCardRow(row) || !header)) {
      // The card of an objective with its indicators in the same table.
      header = null;
      const data = cardRow(row, card, section);
      if (data === 'heading') headings += 1;
      else if (data) taken.push(data);
      else unread.push({ place: row.place, text: lineOf(row) });
      if (card.objective !== undefined) above.objective = card.objective;
    } else if (isBlank(row) || isHeading(row, header, above, at < lastData)) {
      headings += 1;
      if (card && above.objective !== undefined) card.objective = above.objective;
    } else {
      const data = header && dataRow(row, header, above, { section, ...(cycle && { cycle }) });
      if (data) taken.push(data);
      else unread.push({ place: row.place, text: lineOf(row) });
    }
  }
  const all = card ? withIndicators(taken, cycle) : taken;
  return { kind: 'indicator', rows: all, headings, unread, header, ...(card && { card }) };
}

/** A row that says one thing, for the rows below it: taken note of in `above`. */
function isHeading(row: GridRow, header: Header | null, above: Over, stands: boolean): boolean {
  const said = row.texts.flatMap((text, column) => (text === '' ? [] : [column]));
  const [only, ...others] = said;
  if (only === undefined || others.length > 0) return false;
  const text = row.texts[only] ?? '';
  if (!header) {
    if (!PERSPECTIVE.test(text) && namesObjective(text)) {
      above.objective = text;
      delete above.group;
      return true;
    }
    if (!PERSPECTIVE.test(text)) return true;
  }
  const wide = (row.spans[only] ?? 1) > 1;
  const role = header?.roles[only];
  if (PERSPECTIVE.test(text)) {
    above.perspective = text.replace(PERSPECTIVE, '');
    delete above.objective;
    delete above.group;
    return true;
  }
  if ((CODED.test(text) || namesObjective(text)) && only <= 1) {
    above.objective = text;
    delete above.group;
    return true;
  }
  const loud = wide || (stands && isLoud(row, text));
  if (only !== 0 || (role === 'indicator' && !loud)) return false;
  if ((role === 'indicator' || loud) && !(above.objective !== undefined && PART.test(text))) {
    above.objective = text;
    delete above.group;
  } else above.group = text;
  return true;
}

/** Written to stand out: bold, or letters all capital. */
function isLoud({ strong }: GridRow, text: string): boolean {
  return strong || (text.length > 3 && /\p{Lu}/u.test(text) && text === text.toUpperCase());
}

/**
 * The heading moved one column: to the right for rows that begin with their number or a blank which it has no
 * column for, to the left for rows that lack the blank column it begins with and so end in a blank.
 */
function shifted(row: GridRow, header: Header): Header {
  const [start = '', after = ''] = row.texts;
  const left =
    header.roles[0] === undefined &&
    header.roles[1] === 'indicator' &&
    start.length > 5 &&
    isFigure(after) &&
    row.texts.at(-1) === '';
  if (left) return { ...header, labels: header.labels.slice(1), roles: header.roles.slice(1) };
  const spare = header.labels.at(-1) === '' || header.labels.length < row.texts.length;
  const [first = '', second = ''] = row.texts;
  if (header.roles[0] !== 'indicator' || !spare || isFigure(second)) return header;
  const numbered = SERIAL.test(first) || (first === '' && header.labels.length < row.texts.length);
  if (!numbered) return header;
  return { ...header, labels: ['', ...header.labels], roles: [undefined, ...header.roles] };
}

/**
 * The indicator's cell; the one after it where the heading spreads over both and the first is blank, or where the first
 * is the number of the one described there; the formula
 * where one title spreads over the rows of several.
 */
function indicatorOf(row: GridRow, header: Header): string {
  const column = header.roles.indexOf('indicator');
  const text = row.texts[column] ?? '';
  const next = row.texts[column + 1] ?? '';
  const goesOn = header.labels[column + 1] === '' && (text === '' || SERIAL.test(text));
  const described = header.roles[column + 1] === 'indicator' && (text === '' || KPI_CODE.test(text));
  if ((goesOn || described) && !isFigure(next)) return next;
  return text === '' ? (row.texts[header.roles.indexOf('algorithm')] ?? '') : text;
}

/** What the columns of levels say of this row, and of those below it that leave them blank. */
function stepDown(above: Over, levels: Levels, textAt: (column: number) => string): void {
  for (const [at, level] of LEVELS.entries()) {
    const text = textAt(levels[level]);
    if (text === '' || text === above[level]) continue;
    above[level] = text;
    for (const below of LEVELS.slice(at + 1)) if (levels[below] !== -1) delete above[below];
  }
}

const LEVELS: readonly (keyof Levels)[] = ['perspective', 'strategic', 'objective', 'group'];

/**
 * True where the last words of a row without result and target are those of a total, with nothing after them but
 * figures: of whatever is summed up where the table is `measured`, having columns for the two.
 */
function sumsUp({ texts }: GridRow, measured: boolean): boolean {
  const said = texts.filter((text) => text !== '');
  const words = said.filter((text) => !isFigure(text));
  const last = words.at(-1) ?? '';
  return TOTAL.test(last) || (measured && words.length < said.length && SUM.test(last));
}

/** The days that the headings of the result and the target are of. */
function daysOf(ofValue: string | undefined, ofTarget: string | undefined): Pick<ReadRow, 'days'> {
  const [value, target] = [dayIn(ofValue), dayIn(ofTarget)];
  if (value === undefined && target === undefined) return {};
  return { days: { ...(value !== undefined && { value }), ...(target !== undefined && { target }) } };
}

function dataRow(
  row: GridRow,
  under: Header,
  above: Over,
  { section, cycle }: Pick<Above, 'section' | 'cycle'>,
): ReadRow | null {
  const header = shifted(row, under);
  const at = (role: ColumnRole) => header.roles.indexOf(role);
  const textAt = (column: number) => (column === -1 ? '' : (row.texts[column] ?? ''));
  const indicator = indicatorOf(row, header);
  const levels = levelsOf(header);
  const targets = targetColumns(header, cycle);
  // What was not agreed again stands as it was.
  const stands = (column: number) => !isAgain(header.labels[column]) || !NOTHING.test(textAt(column));
  const target = targets.find(stands) ?? targets[0] ?? -1;
  const bands = (header === under ? under.bands : undefined) ?? bandColumns(header);
  const value = valueColumn(header);
  const declared = header.declaresObjective || under.shared?.has(row) ? -1 : declaredColumn(header);
  const blank = !/[^\s–—/-]/.test(textAt(value) + textAt(target));
  if (blank && (TOTAL.test(indicator) || sumsUp(row, value !== -1 || target !== -1))) return null;
  stepDown(above, levels, textAt);
  // A figure where the indicator should stand: the row is out of its columns, and nobody can say by how much.
  if (indicator === '' || isFigure(indicator)) return null;
  const rest = header.roles.flatMap((role, column) =>
    Object.values(levels).includes(column) ||
    column === at('indicator') ||
    [value, target, declared].includes(column)
      ? []
      : [{ role, column }],
  );
  const cells: Record<string, Described> = {};
  const taken = new Set<string>();
  let weighs: string | undefined;
  for (const { role, column } of rest) {
    const text = textAt(column);
    const label = header.labels[column] || `${column + 1}`;
    // Of two columns called alike the second has its number, also where the first is blank.
    const name = taken.has(label) ? `${label} (${column + 1})` : label;
    taken.add(label);
    if (text === '' || text === indicator) continue;
    const names = role === 'objective' || role === 'indicator' || CODE.test(fold(label));
    cells[name] = names ? nameCell(text) : readCell(text);
    if (header.weighsObjective && column === at('weight')) weighs = name;
  }
  const { title, ...description } = describedIndicator(indicator);
  return {
    kind: 'indicator',
    place: row.place,
    section,
    ...(above.perspective !== undefined && { perspective: above.perspective }),
    ...(above.strategic !== undefined && { strategic: above.strategic }),
    ...(above.objective !== undefined && { objective: above.objective }),
    ...(above.group !== undefined && { group: above.group }),
    indicator: title,
    ...(weighs !== undefined && { weighs }),
    ...(Object.keys(description).length > 0 && { description }),
    ...(value !== -1 && { value: readCell(textAt(value)) }),
    ...(target !== -1 && { target: readCell(textAt(target)) }),
    ...daysOf(header.labels[value], header.labels[target]),
    ...(bands.length > 0 && { bands: bands.map((at) => `${header.labels[at]}: ${textAt(at)}`).join('; ') }),
    ...(declared !== -1 && { declared: { printed: textAt(declared) } }),
    ...(Object.keys(cells).length > 0 && { cells }),
  };
}
