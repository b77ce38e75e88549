import type { Block, Budget, Cell, Row, TextRole } from '../document/index.ts';

interface OpenTable {
  readonly number: number;
  readonly rows: Row[];
  /** Columns still covered by a cell above: column → rows left. */
  readonly covered: Map<number, number>;
  cells: Cell[] | null;
  cell: { columnSpan: number; rowSpan: number; header: boolean } | null;
}

/** A span beyond this is a slip or an attack; no table of a report is wider or longer. */
const WIDEST = 1000;

/** Collects the blocks of a page, tables inside tables included: each is a table of its own. */
export class HtmlTables {
  readonly #done: Block[] = [];
  readonly #open: OpenTable[] = [];
  readonly #budget: Budget;
  #tables = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get inCell(): boolean {
    return this.#open.at(-1)?.cell != null;
  }

  text(text: string, role: TextRole, strong: boolean): void {
    this.#budget.cells(1);
    this.#done.push({ kind: 'text', place: {}, role, text, strong });
  }

  /** Takes the tags of tables; true when the tag was one. `before` closes the text that stood before it. */
  open(name: string, attributes: Readonly<Record<string, string>>, before: () => void): boolean {
    const table = this.#open.at(-1);
    if (name === 'table') {
      if (!this.inCell) before();
      this.#tables += 1;
      this.#open.push({ number: this.#tables, rows: [], covered: new Map(), cells: null, cell: null });
      return true;
    }
    if (!table) return false;
    if (name === 'tr') {
      this.#endRow(table);
      table.cells = [];
      return true;
    }
    if (name !== 'td' && name !== 'th') return false;
    table.cells ??= [];
    table.cell = {
      columnSpan: span(attributes.colspan),
      rowSpan: span(attributes.rowspan),
      header: name === 'th',
    };
    return true;
  }

  endCell(text: string, strong: boolean): void {
    const table = this.#open.at(-1);
    if (!table?.cell || !table.cells) return;
    const { columnSpan, rowSpan, header } = table.cell;
    let column = (table.cells.at(-1)?.column ?? -1) + (table.cells.at(-1)?.columnSpan ?? 1);
    while ((table.covered.get(column) ?? 0) > 0) column += 1;
    this.#budget.cells(1);
    table.cells.push({ column, columnSpan, rowSpan, text, strong, header });
    table.cell = null;
  }

  close(name: string): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (name === 'tr') this.#endRow(table);
    if (name !== 'table') return;
    this.#endRow(table);
    this.#open.pop();
    if (table.rows.length === 0) return;
    const block: Block = { kind: 'table', place: { table: table.number }, rows: table.rows };
    this.#done.push(block);
  }

  blocks(): readonly Block[] {
    while (this.#open.length > 0) this.close('table');
    return this.#done;
  }

  #endRow(table: OpenTable): void {
    if (!table.cells) return;
    const cells = table.cells;
    table.cells = null;
    table.cell = null;
    // Every row goes through the columns that cells above cover.
    this.#budget.cells(table.covered.size);
    for (const [column, left] of table.covered) {
      if (left <= 1) table.covered.delete(column);
      else table.covered.set(column, left - 1);
    }
    for (const cell of cells) {
      if (cell.rowSpan < 2) continue;
      for (let at = cell.column; at < cell.column + cell.columnSpan; at += 1) {
        table.covered.set(at, cell.rowSpan - 1);
      }
    }
    if (cells.length === 0) return;
    table.rows.push({ place: { table: table.number, row: table.rows.length + 1 }, cells });
  }
}

function span(raw: string | undefined): number {
  const value = Number.parseInt(raw ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), WIDEST) : 1;
}
