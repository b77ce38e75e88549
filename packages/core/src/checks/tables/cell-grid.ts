import type { DataTable, TableColumn, TableRow } from '../../plan/index.ts';
import type { Printed } from '../../value/index.ts';
import { figureOf, type PrintedFigure } from '../printed-figure.ts';

/** One cell of a table of the plan, with the figure it prints, if it prints one. */
export interface Cell {
  readonly path: string;
  readonly table: DataTable;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly printed: Printed;
  readonly figure: PrintedFigure | null;
}

/** Finds cells by table, row and column id; the same cell is always the same object. */
export interface CellGrid {
  readonly table: (id: string) => DataTable | undefined;
  readonly cell: (table: string, row: string, column: string) => Cell | undefined;
}

/** All the printed cells of the tables, by path `table/<id>/<row>/<column>`; blank cells are absent. */
export function cellGrid(tables: readonly DataTable[]): CellGrid {
  const byId = new Map<string, DataTable>(tables.map((table) => [table.id, table]));
  const cells = new Map<string, Cell>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const column of table.columns) {
        const printed = row.cells[column.id];
        if (!printed) continue;
        const path = `table/${table.id}/${row.id}/${column.id}`;
        cells.set(path, { path, table, row, column, printed, figure: figureOf(printed, column.unit) });
      }
    }
  }
  return {
    table: (id) => byId.get(id),
    cell: (table, row, column) => cells.get(`table/${table}/${row}/${column}`),
  };
}
