import { type Block, type Budget, type Cell, cleanText, type Row } from '../document/index.ts';
import type { Pages } from './pages.ts';
import type { StyleMeaning } from './styles.ts';

/** A cell being read. */
export interface OpenCell {
  span: number;
  merge: 'none' | 'start' | 'continue';
  /** It is the rest of the cell at its left. */
  joined: boolean;
  text: string;
  paragraphs: number;
  /** Has it text in bold, and text that is not. */
  bold: boolean;
  light: boolean;
}

interface OpenRow {
  /** Where the next cell goes. */
  column: number;
  header: boolean;
  deleted: boolean;
  page: number | null;
  readonly cells: GrowingCell[];
}

type GrowingCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** A table being read; `after` holds what is inside its cells and stands on its own: tables, text boxes. */
export interface OpenTable {
  readonly number: number;
  readonly rows: Row[];
  readonly after: Block[];
  page: number | null;
  style: StyleMeaning | null;
  /** Which parts of its style the table uses. */
  look: { readonly firstRow: boolean; readonly firstColumn: boolean };
  row: OpenRow | null;
  /** By column, the cells the row above lets go on downwards, and those this row does. */
  above: Map<number, GrowingCell>;
  here: Map<number, GrowingCell>;
}

/** A table with nothing in it yet. */
export function openTable(number: number): OpenTable {
  return {
    number,
    rows: [],
    after: [],
    page: null,
    style: null,
    look: { firstRow: false, firstColumn: false },
    row: null,
    above: new Map(),
    here: new Map(),
  };
}

/** Whether the style of the table makes text bold where it is being read. */
export function isBoldByStyle({ style, look, rows, row }: OpenTable): boolean {
  const inFirstRow = look.firstRow && rows.length === 0 ? style?.firstRow : undefined;
  const inFirstColumn = look.firstColumn && row?.column === 0 ? style?.firstColumn : undefined;
  return inFirstRow ?? inFirstColumn ?? style?.bold ?? false;
}

/** Begins a row, unless one is open: only a malformed file has a row straight inside a row. */
export function openRow(table: OpenTable): void {
  table.row ??= { column: 0, header: false, deleted: false, page: null, cells: [] };
}

/** A cell with nothing in it yet. */
export function openCell(): OpenCell {
  return { span: 1, merge: 'none', joined: false, text: '', paragraphs: 0, bold: false, light: false };
}

/** Puts a finished cell in its row, or lengthens the cell above that covers it. */
export function closeCell(table: OpenTable, cell: OpenCell, budget: Budget): void {
  const row = table.row;
  if (!row) return;
  budget.cells(1);
  const column = row.column;
  row.column += cell.span;
  // A row that is struck out counts for nothing, not even for the cells that cross it.
  if (row.deleted) return;
  const left = cell.joined ? row.cells.at(-1) : undefined;
  if (left) {
    left.columnSpan += cell.span;
    return;
  }
  const above = cell.merge === 'continue' ? table.above.get(column) : undefined;
  if (above && above.columnSpan === cell.span) {
    above.rowSpan += 1;
    table.here.set(column, above);
    return;
  }
  const placed: GrowingCell = {
    column,
    columnSpan: cell.span,
    rowSpan: 1,
    text: cleanText(cell.text),
    strong: cell.bold && !cell.light,
    header: row.header,
  };
  row.cells.push(placed);
  // A continuation of nothing starts the merge itself: the rows below still mean the same cell.
  if (cell.merge !== 'none') table.here.set(column, placed);
}

/** Puts the finished row in its table. */
export function closeRow(table: OpenTable, pages: Pages, budget: Budget): void {
  const row = table.row;
  table.row = null;
  if (!row) return;
  budget.cells(1);
  if (row.deleted) return;
  table.above = table.here;
  table.here = new Map();
  const page = row.page ?? pages.current();
  table.page ??= page;
  const place = pages.place(page, { table: table.number, row: table.rows.length + 1 });
  table.rows.push({ place, cells: row.cells });
}

/** Puts the finished table, and then what stood in its cells on its own, where it belongs. */
export function closeTable(table: OpenTable, pages: Pages, into: Block[]): void {
  if (table.rows.length > 0) {
    const place = pages.place(table.page ?? pages.current(), { table: table.number });
    into.push({ kind: 'table', place, rows: table.rows });
  }
  for (const block of table.after) into.push(block);
}
