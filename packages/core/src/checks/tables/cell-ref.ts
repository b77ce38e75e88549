import type { CellRef } from '../../plan/index.ts';

/** The parts of a cell reference; `*` in row or column is still to be bound. */
export interface ParsedRef {
  readonly table: string | null;
  readonly row: string;
  readonly column: string;
}

/** Reads "row/column" or "table:row/column"; null when it is neither: the relation is then left out. */
export function parseRef(ref: CellRef): ParsedRef | null {
  const parts = /^(?:([^:]+):)?([^:/]+)\/([^:/]+)$/.exec(ref);
  const [, table, row, column] = parts ?? [];
  return row && column ? { table: table ?? null, row, column } : null;
}

/** The row and column that stand for `*` throughout one instance of a relation. */
export interface Binding {
  readonly row: string;
  readonly column: string;
}

/** The reference with its stars replaced. */
export function bind(ref: ParsedRef, binding: Binding): ParsedRef {
  return {
    table: ref.table,
    row: ref.row === '*' ? binding.row : ref.row,
    column: ref.column === '*' ? binding.column : ref.column,
  };
}
