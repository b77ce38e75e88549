import type { TableId } from '@traguardo/core/kernel';
import type { DataTable, TableColumn, TableRelation, TableRow, TableSection } from '@traguardo/core/plan';
import type { Printed } from '@traguardo/core/value';
import { printed } from './printed.ts';

/** A cell: its text, or the text already read; null where the table has no such cell. */
export type Cell = string | Printed | null;

export function row(id: string, label: string, cells: Readonly<Record<string, Cell>>): TableRow {
  const read: Record<string, Printed> = {};
  for (const [column, cell] of Object.entries(cells)) {
    if (cell !== null) read[column] = typeof cell === 'string' ? printed(cell) : cell;
  }
  return { id, label, cells: read };
}

export function columns(labels: Readonly<Record<string, string | readonly [string, string]>>): TableColumn[] {
  return Object.entries(labels).map(([id, label]) =>
    typeof label === 'string' ? { id, label } : { id, label: label[0], unit: label[1] },
  );
}

export function table(
  id: string,
  section: TableSection,
  title: string,
  shape: Readonly<Record<string, string | readonly [string, string]>>,
  rows: readonly TableRow[],
  relations: readonly TableRelation[] = [],
  more: { readonly note?: string; readonly source?: string } = {},
): DataTable {
  return { id: id as TableId, title, section, columns: columns(shape), rows, relations, ...more };
}

/** The result cell is the sum of others; `*` runs over rows or columns. */
export function sum(
  id: string,
  result: string,
  plus: readonly string[],
  minus: readonly string[] = [],
): TableRelation {
  return { id, kind: 'sum', result, plus, ...(minus.length > 0 ? { minus } : {}) };
}

export function equal(id: string, ...cells: readonly string[]): TableRelation {
  return { id, kind: 'equality', cells };
}

export function atMost(id: string, smaller: string, greater: string): TableRelation {
  return { id, kind: 'at-most', smaller, greater };
}
