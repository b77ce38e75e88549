import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Instant } from '@traguardo/application';
import { failureOf } from '../engine/failure-of.ts';
import type { Engine, Sql } from '../engine/sql.ts';
import type { BackupLine } from './format.ts';
import { lineOf } from './lines.ts';
import { ownColumns, tablesInOrder } from './rows.ts';
import { schemaStep } from './schema-step.ts';

/** What a backup holds. */
export interface BackupSummary {
  readonly file: string;
  readonly bodies: number;
  readonly rows: number;
}

const ROWS_A_LINE = 500;

/**
 * Writes all bodies with all their history to one compressed file, as of one instant. The file appears when
 * it is whole: a backup that fails leaves nothing behind, and the file it would replace as it was.
 */
export async function backup(engine: Engine, file: string, at: Instant): Promise<BackupSummary> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await refuseFolder(file);
    const counts = await engine.transaction({ role: 'app', readOnly: true }, async (sql) => {
      const lines = new Lines(sql, at);
      await writeCompressed(lines.all(), draft, file);
      return { bodies: lines.bodies, rows: lines.rows };
    });
    await onDisk(draft);
    await rename(draft, file);
    await onDisk(dirname(file));
    return { file, ...counts };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw failureOf(error, file);
  }
}

/** A folder in the file's place is found out now, and not when all is written. */
async function refuseFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error(`a folder: ${file}`), { code: 'EISDIR' });
}

/** What the disk refuses is said of the file here: the transaction around it speaks for the database alone. */
async function writeCompressed(lines: AsyncIterable<string>, draft: string, file: string): Promise<void> {
  let unread = false;
  async function* read() {
    try {
      yield* lines;
    } catch (error) {
      unread = true;
      throw error;
    }
  }
  try {
    await pipeline(Readable.from(read()), createGzip(), createWriteStream(draft, { mode: 0o600 }));
  } catch (error) {
    throw unread ? error : failureOf(error, file);
  }
}

class Lines {
  bodies = 0;
  rows = 0;
  private readonly sql: Sql;
  private readonly at: Instant;
  private readonly hash = createHash('sha256');

  constructor(sql: Sql, at: Instant) {
    this.sql = sql;
    this.at = at;
  }

  async *all(): AsyncGenerator<string> {
    const found = await this.sql.query('select body_id from directory order by body_id');
    const bodies = found.map(({ body_id }) => String(body_id));
    const schema = (await schemaStep(this.sql)) ?? '';
    yield this.line({ format: 'traguardo-backup', version: 1, schema, at: this.at, bodies: bodies.length });
    const tables = await tablesInOrder(this.sql);
    const columns = new Map<string, readonly string[]>();
    for (const table of tables) columns.set(table, await ownColumns(this.sql, table));
    for (const body of bodies) {
      await this.sql.query("select set_config('traguardo.body', $1, true)", [body]);
      for (const [table, own] of columns) yield* this.rowsOf(body, table, own);
      this.bodies += 1;
    }
    const end = { end: true, rows: this.rows, digest: this.hash.digest('hex') } as const;
    yield lineOf(end);
  }

  private async *rowsOf(body: string, table: string, columns: readonly string[]): AsyncGenerator<string> {
    const [found] = await this.sql.query(
      `select json_agg(json_build_array(${columns.join(', ')}))::text as rows from ${table} where body_id = $1`,
      [body],
    );
    const rows = JSON.parse(String(found?.rows ?? null)) as readonly (readonly unknown[])[] | null;
    for (let first = 0; rows && first < rows.length; first += ROWS_A_LINE) {
      const some = rows.slice(first, first + ROWS_A_LINE);
      this.rows += some.length;
      yield this.line({ body, table, columns, rows: some });
    }
  }

  private line(line: BackupLine): string {
    const text = lineOf(line);
    this.hash.update(text);
    return text;
  }
}

/** Asks the disk to keep what was written, where the system lets a folder be asked. */
async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
