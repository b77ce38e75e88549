import type { DataTable, ImportedDocument } from '@traguardo/core/plan';

/** The table with the cells of each row in the order of its columns; cells of no column come last, by name. */
export function cellsInOrder(table: DataTable): DataTable {
  const place = new Map(table.columns.map((column, index) => [column.id, index]));
  const at = (name: string) => place.get(name) ?? place.size;
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: sorted(row.cells, (a, b) => at(a) - at(b) || byName(a, b)),
    })),
  };
}

/** The document with the targets of each occurrence in the order of their years. */
export function targetsInOrder(document: ImportedDocument): ImportedDocument {
  return {
    ...document,
    occurrences: document.occurrences.map((occurrence) =>
      occurrence.targets ? { ...occurrence, targets: sorted(occurrence.targets, byName) } : occurrence,
    ),
  };
}

function sorted<Value>(
  record: Readonly<Record<string, Value>>,
  order: (a: string, b: string) => number,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => order(a, b)));
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
