import type { Cell, Table } from '@traguardo/intake';
import type { PageCell } from './protocol.ts';

/** Columns of a table, spans counted. */
export function widthOf(table: Table): number {
  return table.rows.reduce(
    (most, { cells }) => cells.reduce((wide, cell) => Math.max(wide, cell.column + cell.columnSpan), most),
    0,
  );
}

/**
 * The cells of some rows of a table, each row filled to the table's width: a cell that spreads over the edge of
 * the page is cut there, and begins again on the next one.
 */
export function gridPage(
  table: Table,
  from: number,
  to: number,
  corrected: (row: number, column: number) => string | undefined = () => undefined,
): readonly (readonly PageCell[])[] {
  const width = widthOf(table);
  const end = Math.min(to, table.rows.length);
  /** For each column, the row up to which a cell above covers it. */
  const covered = Array.from({ length: width }, () => 0);
  const above: (Cell | undefined)[] = Array.from({ length: width }, () => undefined);
  const page: PageCell[][] = [];
  for (let at = 0; at < end; at += 1) {
    const own = new Map(table.rows[at]?.cells.map((cell) => [cell.column, cell]));
    const cells: PageCell[] = [];
    for (let column = 0; column < width; column += 1) {
      const cell = own.get(column);
      const over = above[column];
      if (cell) {
        if (at >= from) cells.push(shown(cell, Math.min(cell.rowSpan, end - at), corrected(at, column)));
        for (let next = column; next < column + cell.columnSpan; next += 1) {
          covered[next] = at + cell.rowSpan;
          above[next] = cell;
        }
        column += cell.columnSpan - 1;
      } else if ((covered[column] ?? 0) > at) {
        if (at === from && over?.column === column) {
          const rest = Math.min((covered[column] ?? 0) - at, end - at);
          cells.push({ ...shown(over, rest, undefined), continued: true });
        }
      } else if (at >= from) cells.push({ ...BLANK, column });
    }
    if (at >= from) page.push(cells);
  }
  return page;
}

const BLANK = { columnSpan: 1, rowSpan: 1, text: '', strong: false, continued: false } as const;

function shown(cell: Cell, rowSpan: number, corrected: string | undefined): PageCell {
  const { column, columnSpan, text, strong } = cell;
  return {
    column,
    columnSpan,
    rowSpan: Math.max(rowSpan, 1),
    text,
    strong,
    continued: false,
    ...(corrected !== undefined && { corrected }),
  };
}
