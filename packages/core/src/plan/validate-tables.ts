import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';
import { refsOf } from './relation-refs.ts';
import type { DataTable } from './table.ts';

const REF = /^(?:([^:]+):)?([^:/]+)\/([^:/]+)$/;

/**
 * The relations of a table point at rows and columns that exist, whatever their cells hold: a relation
 * that points at nothing would be checked by nobody.
 */
export function validateTables(cycle: DraftCycle, report: Report): void {
  const tables = new Map(cycle.tables.map((table) => [String(table.id), namesOf(table)]));
  for (const table of cycle.tables) {
    const own = tables.get(table.id);
    for (const relation of table.relations) {
      for (const ref of refsOf(relation)) {
        const [, name, row = '', column = ''] = REF.exec(ref) ?? [];
        const names = name === undefined ? own : tables.get(name);
        if (!names?.rows.has(row) || !names.columns.has(column)) {
          report('dangling-reference', `table/${table.id}/relations/${relation.id}`, { to: ref });
        }
      }
    }
    validateCells(table, report);
  }
}

/** Cells stand in columns of their table. */
function validateCells(table: DataTable, report: Report): void {
  const { columns } = namesOf(table);
  for (const row of table.rows) {
    for (const column of Object.keys(row.cells)) {
      if (!columns.has(column)) {
        report('dangling-reference', `table/${table.id}/${row.id}/${column}`, { to: column });
      }
    }
  }
}

function namesOf(table: DataTable) {
  return {
    rows: new Set(['*', ...table.rows.map((row) => row.id)]),
    columns: new Set(['*', ...table.columns.map((column) => column.id)]),
  };
}
