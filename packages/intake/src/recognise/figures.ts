import { type Above, nearest } from './above.ts';
import { inOrder, nameCell, putCell, readCell } from './cell.ts';
import { type ColumnRole, columnRole } from './columns.ts';
import { holdsFigure, isAmount, isFigure, isYear } from './figure-cell.ts';
import { fold } from './fold.ts';
import { type GridRow, isBlank, lineOf } from './grid.ts';
import { headingRows } from './heading-rows.ts';
import { heal } from './heal.ts';
import { holdersOf, spreadsDown } from './holders.ts';
import { labelsOf } from './labels.ts';
import type { Described, ReadRow, Taken, Unread } from './read-row.ts';
import { seen } from './seen.ts';
import { type FigureKind, SIGNATURES, type Signature, type Words } from './signatures.ts';

/** The heading of a table of figures, under which the next table may go on. */
export interface Columns {
  readonly signature: Signature;
  readonly labels: readonly string[];
}

/** Reads a table of figures of a kind known by its words; null where none fits. */
export function takeFigures(
  rows: readonly GridRow[],
  above: Above,
  goesOn: boolean,
): (Taken & { readonly columns: Columns }) | null {
  const heading = goesOn ? rows.length : headingRows(rows);
  const lacks = lacking(rows, heading, above);
  const known = SIGNATURES.find((signature) => lacks(signature).length === 0);
  const data = rows.slice(heading);
  if (known && !isContents(rows) && (!known.figures || mostlyFigures(data))) {
    const labels = labelsOf(rows.slice(0, heading));
    return {
      ...rowsOf(data, { signature: known, labels }, above, heading),
      columns: { signature: known, labels },
    };
  }
  return null;
}

/**
 * Reads a table as of the kind, and under as many heading rows, as it is said to have; null where no kind is said
 * and none fits.
 */
export function takeAs(
  rows: readonly GridRow[],
  above: Above,
  kind: FigureKind | undefined,
  said: number | undefined,
): Taken | null {
  const heading = Math.min(said ?? headingRows(rows), rows.length);
  const lacks = lacking(rows, heading, above);
  const signature = SIGNATURES.find((one) => (kind ? one.kind === kind : lacks(one).length === 0));
  if (!signature && !kind) return null;
  const as = signature ?? { kind: kind as FigureKind, needs: [] };
  return rowsOf(
    rows.slice(heading),
    { signature: as, labels: labelsOf(rows.slice(0, heading)) },
    above,
    heading,
  );
}

/** Reads a table without a heading whose rows fit under the columns of the one before; null where they do not. */
export function takeRest(
  rows: readonly GridRow[],
  above: Above,
  columns: Columns,
): (Taken & { readonly columns: Columns }) | null {
  const under = underColumns(rows, columns);
  return under && { ...rowsOf(rows, under, above, 0), columns: under };
}

/** All rows unread, with the nearest kind and what it lacks. */
export function unknown(rows: readonly GridRow[], above: Above): Taken {
  const lacks = lacking(rows, headingRows(rows), above);
  const unread: Unread[] = [];
  let headings = 0;
  for (const row of rows) {
    if (isBlank(row)) headings += 1;
    else unread.push({ place: row.place, text: lineOf(row) });
  }
  const nearest = nearestKind(rows, lacks);
  return { kind: null, rows: [], headings, unread, ...(nearest && { nearest }) };
}

/**
 * The kind a table comes nearest to, and what it lacks: indicators where a column names them, else the kind whose
 * own words it has most of; undefined where it has none but words of every kind.
 */
function nearestKind(rows: readonly GridRow[], lacks: ReturnType<typeof lacking>): Taken['nearest'] {
  if (isContents(rows)) return undefined;
  const roles = (rows.find((row) => !isBlank(row))?.texts ?? []).map(columnRole);
  if (roles.length > 2 && roles.includes('indicator')) {
    const missing = [roles.includes('target') ? '' : 'atteso', roles.includes('value') ? '' : 'risultato'];
    return { kind: 'indicator', lacks: missing.filter((name) => name !== '') };
  }
  const share = ({ signature, missing }: { signature: Signature; missing: Signature['needs'] }) =>
    missing.length / signature.needs.length;
  const near = SIGNATURES.map((signature) => ({ signature, missing: lacks(signature) }))
    .filter(({ signature: { needs }, missing }) => {
      const found = needs.filter((need) => !missing.includes(need));
      return missing.length > 0 && found.some(({ common }) => !common);
    })
    .sort((a, b) => share(a) - share(b))[0];
  return near && { kind: near.signature.kind, lacks: near.missing.map(({ name }) => name) };
}

function lacking(rows: readonly GridRow[], heading: number, above: Above) {
  const words = (text: string) => heal(fold(text));
  const top = rows.slice(0, heading);
  // Row by row, and column by column: a heading may go on below itself ("Stima", "risorse", "2025").
  const columns = words([...top.flatMap(({ texts }) => texts), '|', ...labelsOf(top)].join(' '));
  const labels = rows.slice(heading).map(({ texts }) => words(texts.find((text) => text !== '') ?? ''));
  const over = words(nearest(above));
  const anywhere = [over, columns, words(rows.map(lineOf).join(' | '))].join(' | ');
  const found = (where: Signature['needs'][number]['where'], pattern: Words): boolean => {
    if (where === 'columns') return pattern.test(columns);
    if (where === 'above') return pattern.test(`${over} | ${columns}`);
    if (where === 'anywhere') return pattern.test(anywhere);
    return labels.filter((label) => pattern.test(label)).length * 2 >= Math.max(labels.length, 1);
  };
  return ({ needs, unless }: Signature) =>
    unless?.test(columns) ? needs : needs.filter(({ where, pattern }) => !found(where, pattern));
}

/** A list of contents: titles with their page. It has rows and numbers and is no table of figures. */
export function isContents(rows: readonly GridRow[]): boolean {
  const said = rows.filter((row) => !isBlank(row));
  const pages = said.filter(({ texts }) => {
    const last = texts.filter((text) => text !== '').at(-1) ?? '';
    return /^pag(?:\.|ina)?\s*\d+$/i.test(last) || /\.{3}\s*[\d\s]/.test(texts.map(seen).join(' '));
  });
  return pages.length * 2 > said.length;
}

/** Half of the rows or more hold a figure beside their label. */
function mostlyFigures(rows: readonly GridRow[]): boolean {
  const said = rows.filter((row) => row.texts.slice(1).some((text) => text !== ''));
  return said.filter((row) => holdsFigure(row.texts)).length * 2 >= said.length;
}

/** True where nothing but the heading of a table stands, whose rows the next table has. */
export function isHeadingOnly(rows: readonly GridRow[], next: readonly GridRow[]): boolean {
  const figures = (row: GridRow | undefined) => row?.texts.some(isFigure) === true;
  return rows.length <= 3 && headingRows(rows) === rows.length && !rows.some(figures) && figures(next[0]);
}

/**
 * The columns of the table before, where this one has no heading and fits under them: as wide, blank columns at
 * its end left out, or wider by a first column that spreads over several rows and has no heading.
 */
function underColumns(rows: readonly GridRow[], columns: Columns): Columns | null {
  if (!rows[0]?.texts.some(isFigure)) return null;
  const width = rows.reduce(
    (most, { texts }) => Math.max(most, texts.findLastIndex((text) => text !== '') + 1),
    0,
  );
  const { labels } = columns;
  if (labels.length >= width && labels.length <= width + 1) return columns;
  const sparse = rows.filter(({ texts }) => texts[0] === '').length * 2 >= rows.length;
  return labels.length === width - 1 && sparse ? { ...columns, labels: ['', ...labels] } : null;
}

function rowsOf(
  rows: readonly GridRow[],
  { signature: { kind, loose }, labels: first }: Columns,
  { section }: Above,
  heading: number,
): Taken {
  let labels = first;
  const taken: ReadRow[] = [];
  const unread: Unread[] = [];
  let headings = heading;
  let group: string | undefined;
  const holders = loose && spreadsDown(labels[0] ?? '') ? holdersOf(rows) : [];
  for (const [at, row] of rows.entries()) {
    const said = row.texts.flatMap((text, column) => (text === '' ? [] : [column]));
    const [label = ''] = row.texts;
    const figures = row.texts.slice(1).filter((text) => text !== '');
    const named = said.length > 1 || (loose && said.some((column) => column > 0 && labels[column]));
    if (isBlank(row)) headings += 1;
    else if (said.length > 1 && said.every((column) => row.texts[column] === labels[column])) headings += 1;
    else if (said.length === 1 && label !== '' && !named) {
      headings += 1;
      group = label;
    } else if (figures.length > 1 && figures.every(isYear) && label !== '') {
      // "ANALISI FINANZIARIA | 2023 | 2022": a heading inside the table, with its columns again.
      headings += 1;
      group = label;
      labels = row.texts;
    } else if (!named || (label === '' && !loose)) unread.push({ place: row.place, text: lineOf(row) });
    else {
      const holder = group ?? holders[at];
      const cells = cellsOf(row, labels);
      taken.push({
        kind,
        place: row.place,
        section,
        ...(holder !== undefined && { group: holder }),
        ...cells,
      });
    }
  }
  return { kind, rows: taken, headings, unread };
}

function cellsOf(
  { texts }: GridRow,
  labels: readonly string[],
): Pick<ReadRow, 'label' | 'columns' | 'cells'> {
  const cells: Record<string, Described> = {};
  const columns: string[] = [];
  for (const [column, text] of texts.entries()) {
    const label = labels[column] ?? '';
    if (text === '' && label === '') continue;
    const name = label || (column === 0 ? 'voce' : `${column + 1}`);
    const names = (column === 0 || NAMES.includes(columnRole(label))) && !isQuantity(text, label);
    columns.push(putCell(cells, name, column + 1, names ? nameCell(text) : readCell(text)));
  }
  return { ...inOrder(columns, texts), cells };
}

/** The columns whose cells name something. */
const NAMES: readonly (ColumnRole | undefined)[] = [
  'objective',
  'indicator',
  'perspective',
  'source',
  'algorithm',
];

/** A first cell that is no label: the figure stands before what it is the figure of. */
function isQuantity(text: string, label: string): boolean {
  return (
    isFigure(text) && (isAmount(text) || /\b(?:pes[oi]|posti|spesa|cost[oi]|import[oi])\b/.test(fold(label)))
  );
}
