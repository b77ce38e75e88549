import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { Engine, Sql } from '../engine/sql.ts';
import { migrations } from '../migrations/index.ts';
import { type BackupHead, type BackupRows, isHead } from './format.ts';
import { inspectBackup, readBackup } from './read-backup.ts';
import { Refused, type RestoreRefusal } from './refusal.ts';
import { ownColumns, tablesInOrder } from './rows.ts';

export interface RestoreSummary {
  readonly bodies: number;
  readonly rows: number;
}

/** Restores a backup of either engine into an empty database: all of it in one transaction, or nothing. */
export async function restore(
  engine: Engine,
  file: string,
): Promise<Outcome<RestoreSummary, RestoreRefusal>> {
  try {
    const { head, bodies, rows } = await inspectBackup(file);
    checkSchema(head);
    await engine.transaction({ role: 'app' }, async (sql) => {
      await checkEmpty(sql);
      await addRows(sql, file);
    });
    return done({ bodies, rows });
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
}

function checkSchema({ schema }: BackupHead): void {
  const expected = migrations[migrations.length - 1]?.id ?? '';
  if (schema !== expected) throw new Refused({ kind: 'other-schema', found: schema, expected });
}

async function checkEmpty(sql: Sql): Promise<void> {
  const [count] = await sql.query('select count(*)::integer as bodies from directory');
  const bodies = Number(count?.bodies);
  if (bodies > 0) throw new Refused({ kind: 'not-empty', bodies });
}

/** The file is read again: one that changed since it was inspected is refused, and what was added undone. */
async function addRows(sql: Sql, file: string): Promise<void> {
  const columns = new Map<string, readonly string[]>();
  for (const table of await tablesInOrder(sql)) columns.set(table, await ownColumns(sql, table));
  for await (const line of readBackup(file)) {
    if (isHead(line)) continue;
    const known = columns.get(line.table);
    if (!known || known.join() !== line.columns.join()) throw new Refused({ kind: 'altered' });
    await add(sql, line, known);
  }
}

/** Table and columns are those the catalogue names, so no text of the file becomes part of a statement. */
async function add(sql: Sql, { body, table, rows }: BackupRows, columns: readonly string[]): Promise<void> {
  await sql.query("select set_config('traguardo.body', $1, true)", [body]);
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  const list = columns.join(', ');
  await sql.query(
    `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(objects)],
  );
}
