import { createHash } from 'node:crypto';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { Engine, Sql } from '../engine/sql.ts';
import { migrations } from '../migrations/index.ts';
import { type BackupEnd, type BackupRows, isEnd, isHead, isRows } from './format.ts';
import { linesOf } from './lines.ts';
import { ownColumns, tablesInOrder } from './rows.ts';

export interface RestoreSummary {
  readonly bodies: number;
  readonly rows: number;
}

/** Why a file was not restored; nothing was written. */
export type RestoreRefusal =
  | { readonly kind: 'missing' | 'not-a-backup' | 'cut' | 'altered' }
  | { readonly kind: 'other-schema'; readonly found: string; readonly expected: string }
  /** Restoring adds to nothing: the database must hold no body. */
  | { readonly kind: 'not-empty'; readonly bodies: number };

/** Thrown inside the transaction, to undo it; caught where the transaction was begun. */
class Refused extends Error {
  readonly refusal: RestoreRefusal;
  constructor(refusal: RestoreRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** Restores a backup of either engine into an empty database: all of it in one transaction, or nothing. */
export async function restore(
  engine: Engine,
  file: string,
): Promise<Outcome<RestoreSummary, RestoreRefusal>> {
  try {
    return done(await engine.transaction({ role: 'app' }, (sql) => restoreInto(sql, file)));
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
}

async function restoreInto(sql: Sql, file: string): Promise<RestoreSummary> {
  const hash = createHash('sha256');
  const columns = new Map<string, readonly string[]>();
  for (const table of await tablesInOrder(sql)) columns.set(table, await ownColumns(sql, table));
  const bodies = new Set<string>();
  let rows = 0;
  let begun = false;
  let end: BackupEnd | null = null;
  for await (const { text, line } of parsedLines(file)) {
    if (end) throw new Refused({ kind: 'altered' });
    if (!begun) {
      checkHead(line);
      await checkEmpty(sql);
      begun = true;
    } else if (isEnd(line)) {
      end = line;
      continue;
    } else if (isRows(line)) {
      const known = columns.get(line.table);
      if (!known || known.join() !== line.columns.join()) throw new Refused({ kind: 'altered' });
      await add(sql, line, known);
      bodies.add(line.body);
      rows += line.rows.length;
    } else throw new Refused({ kind: 'not-a-backup' });
    hash.update(text).update('\n');
  }
  if (!begun) throw new Refused({ kind: 'not-a-backup' });
  if (!end) throw new Refused({ kind: 'cut' });
  if (end.rows !== rows || end.digest !== hash.digest('hex')) throw new Refused({ kind: 'altered' });
  return { bodies: bodies.size, rows };
}

function checkHead(line: unknown): void {
  if (!isHead(line)) throw new Refused({ kind: 'not-a-backup' });
  const expected = migrations[migrations.length - 1]?.id ?? '';
  if (line.schema !== expected) throw new Refused({ kind: 'other-schema', found: line.schema, expected });
}

async function checkEmpty(sql: Sql): Promise<void> {
  const [count] = await sql.query('select count(*)::integer as bodies from directory');
  const bodies = Number(count?.bodies);
  if (bodies > 0) throw new Refused({ kind: 'not-empty', bodies });
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

async function* parsedLines(file: string): AsyncGenerator<{ readonly text: Buffer; readonly line: unknown }> {
  try {
    for await (const { bytes } of linesOf(file)) yield { text: bytes, line: parse(bytes.toString()) };
  } catch (error) {
    if (error instanceof Refused || !(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'EISDIR') throw new Refused({ kind: 'missing' });
    if (error.code === 'Z_BUF_ERROR') throw new Refused({ kind: 'cut' });
    if (String(error.code).startsWith('Z_')) throw new Refused({ kind: 'not-a-backup' });
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused({ kind: 'not-a-backup' });
  }
}
