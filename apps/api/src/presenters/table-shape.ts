import type { RelationResult } from '@traguardo/core/checks';
import type { DataTable, TableColumn } from '@traguardo/core/plan';

/** Rows that are sums of other rows of the table: no part of a picture beside their own parts. */
export function totalRows(table: DataTable, results: readonly RelationResult[]): ReadonlySet<string> {
  const sums = within(table, results).filter(
    ({ relation, parts, result }) =>
      relation.kind === 'sum' &&
      parts.length > 1 &&
      parts.every(
        ({ role, cell }) => role === 'plus' && cell.column === result.column && cell.row !== result.row,
      ),
  );
  return new Set(sums.map(({ result }) => result.row.id));
}

/** The columns whose sum or difference is another column, at the highest level where there are several. */
export function dividedColumns(table: DataTable, results: readonly RelationResult[]): ReadonlySet<string> {
  const sums = alongRows(table, results).filter(({ relation }) => relation.kind === 'sum');
  const inOther = new Set(sums.flatMap(({ parts }) => parts.map(({ cell }) => cell.column.id)));
  const top = sums.filter(({ result }) => !inOther.has(result.column.id));
  return new Set(top.flatMap(({ parts }) => parts.map(({ cell }) => cell.column.id)));
}

/** The columns that are the ratio of others in the same row. */
export function shareColumns(table: DataTable, results: readonly RelationResult[]): ReadonlySet<string> {
  const ratios = alongRows(table, results).filter(({ relation }) => relation.kind === 'ratio');
  return new Set(ratios.map(({ result }) => result.column.id));
}

/** The rows of one column that relations tie together, the most numerous group: their figures are of one kind. */
export function comparableRows(
  table: DataTable,
  column: TableColumn,
  results: readonly RelationResult[],
): ReadonlySet<string> {
  let groups: ReadonlySet<string>[] = [];
  for (const { relation, result, parts } of within(table, results)) {
    const cells = [...(relation.kind === 'ratio' ? [] : [result]), ...parts.map(({ cell }) => cell)];
    const tied = cells.filter((cell) => cell.column === column).map(({ row }) => row.id);
    const touching = groups.filter((group) => tied.some((row) => group.has(row)));
    const merged = new Set([...touching.flatMap((group) => [...group]), ...tied]);
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.reduce<ReadonlySet<string>>(
    (most, group) => (group.size > most.size ? group : most),
    new Set(),
  );
}

/** The relations all of whose cells are of the table. */
function within(table: DataTable, results: readonly RelationResult[]): readonly RelationResult[] {
  return results.filter(
    ({ result, parts }) => result.table === table && parts.every(({ cell }) => cell.table === table),
  );
}

function alongRows(table: DataTable, results: readonly RelationResult[]): readonly RelationResult[] {
  return within(table, results).filter(
    ({ result, parts }) =>
      parts.length > 1 && parts.every(({ cell }) => cell.row === result.row && cell.column !== result.column),
  );
}
