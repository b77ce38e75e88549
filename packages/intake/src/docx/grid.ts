import { type Block, type Cell, cleanText, type Row } from '../document/index.ts';
import type { Budget } from './budget.ts';
import type { Pages } from './pages.ts';

/** A cell being read. */
export interface OpenCell {
  span: number;
  merge: 'none' | 'start' | 'continue';
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
  readonly cells: Cell[];
}

type GrowingCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** A table being read; `after` holds what is inside its cells and stands on its own: tables, text boxes. */
export interface OpenTable {
  readonly number: number;
  readonly rows: Row[];
  readonly after: Block[];
  page: number | null;
  row: OpenRow | null;
  /** By column, the cells the row above lets go on downwards, and those this row does. */
  above: Map<number, GrowingCell>;
  here: Map<number, GrowingCell>;
}

/** A table with nothing in it yet. */
export function openTable(number: number): OpenTable {
  return { number, rows: [], after: [], page: null, row: null, above: new Map(), here: new Map() };
}

/** Begins a row, unless one is open: only a malformed file has a row straight inside a row. */
export function openRow(table: OpenTable): void {
  table.row ??= { column: 0, header: false, deleted: false, page: null, cells: [] };
}

/** A cell with nothing in it yet. */
export function openCell(): OpenCell {
  return { span: 1, merge: 'none', text: '', paragraphs: 0, bold: false, light: false };
}

/** Puts a finished cell in its row, or lengthens the cell above that covers it. */
export function closeCell(table: OpenTable, cell: OpenCell, budget: Budget): void {
  const row = table.row;
  if (!row) return;
  budget.cell();
  const column = row.column;
  row.column += cell.span;
  // A row that is struck out counts for nothing, not even for the cells that cross it.
  if (row.deleted) return;
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
  budget.cell();
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
