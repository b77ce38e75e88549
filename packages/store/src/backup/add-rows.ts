import type { Sql } from '../engine/sql.ts';
import { type BackupRows, isHead } from './format.ts';
import { readBackup } from './read-backup.ts';
import { Refused } from './refusal.ts';
import { ownColumns, tablesInOrder } from './rows.ts';

/** Adds the rows of a backup of the schema at hand. The file is read again: one that changed since it was inspected is refused, and what was added undone. */
export async function addRows(sql: Sql, file: string): Promise<void> {
  const columns = new Map<string, readonly string[]>();
  for (const table of await tablesInOrder(sql)) columns.set(table, await ownColumns(sql, table));
  for await (const line of readBackup(file)) {
    if (isHead(line)) continue;
    const known = columns.get(line.table);
    if (!known || known.join() !== line.columns.join()) throw new Refused({ kind: 'altered' });
    await addLine(sql, line, known);
  }
}

/** Table and columns are those the catalogue names, so no text of the file becomes part of a statement. */
export async function addLine(
  sql: Sql,
  { body, table, rows }: BackupRows,
  columns: readonly string[],
): Promise<void> {
  await sql.query("select set_config('traguardo.body', $1, true)", [body]);
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  const list = columns.join(', ');
  await sql.query(
    `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(objects)],
  );
}
