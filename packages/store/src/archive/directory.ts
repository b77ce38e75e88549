import {
  type BodiesQuery,
  type BodySummary,
  type CycleSummary,
  foldedWords,
  type StoredBodies,
  type StoredBody,
} from '@traguardo/application';
import type { BodyId } from '@traguardo/core/kernel';
import type { BodyKind } from '@traguardo/core/plan';
import type { Row, Sql } from '../engine/sql.ts';

/** The bodies whose name or id holds the words, in the order of their names. */
export async function readDirectory(
  sql: Sql,
  { search = '', limit, offset = 0 }: BodiesQuery,
  origin: string,
): Promise<StoredBodies> {
  const like = `%${foldedWords(search).replace(/[\\%_]/g, '\\$&')}%`;
  const found = `from directory where words like $1 or body_id like $1`;
  const [count] = await sql.query(`select count(*)::integer as total ${found}`, [like]);
  const rows = await sql.query(
    `select body_id, name, kind, cycles::text as cycles ${found}
     order by words collate "C", body_id limit $2 offset $3`,
    [like, limit ?? null, offset],
  );
  return { bodies: rows.map((row) => storedBody(row, origin)), total: Number(count?.total ?? 0) };
}

/** One body of the directory; null where it is not there. */
export async function readDirectoryEntry(sql: Sql, body: string, origin: string): Promise<StoredBody | null> {
  const [row] = await sql.query(
    'select body_id, name, kind, cycles::text as cycles from directory where body_id = $1',
    [body],
  );
  return row ? storedBody(row, origin) : null;
}

/** The number of the body's latest revision; null for a body that is not there. */
export async function readHead(sql: Sql, body: string): Promise<number | null> {
  const [row] = await sql.query('select head from directory where body_id = $1', [body]);
  return row ? Number(row.head) : null;
}

function storedBody(row: Row, origin: string): StoredBody {
  const summary: BodySummary = {
    id: String(row.body_id) as BodyId,
    name: String(row.name),
    kind: String(row.kind) as BodyKind,
    cycles: JSON.parse(String(row.cycles)) as readonly CycleSummary[],
  };
  return { id: summary.id, origin, problems: [], summary };
}
