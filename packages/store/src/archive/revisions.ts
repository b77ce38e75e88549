import type { Instant, Revision } from '@traguardo/application';
import type { Row, Sql } from '../engine/sql.ts';

/** An instant column as ISO 8601 in UTC with milliseconds: the same text from both engines. */
export function instantColumn(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The revisions of a body, the latest first. */
export async function readRevisions(sql: Sql, body: string, most?: number): Promise<readonly Revision[]> {
  const rows = await sql.query(
    `select body_id, revision, ${instantColumn('at')} as at, actor, reason, source, digest,
       added, changed, closed
     from revision where body_id = $1 order by revision desc limit $2`,
    [body, most ?? null],
  );
  return rows.map(revisionOf);
}

function revisionOf(row: Row): Revision {
  return {
    body: String(row.body_id),
    number: Number(row.revision),
    at: String(row.at) as Instant,
    actor: String(row.actor),
    reason: String(row.reason),
    source: row.source === null ? null : String(row.source),
    digest: String(row.digest),
    changes: {
      added: Number(row.added),
      changed: Number(row.changed),
      closed: Number(row.closed),
    },
  };
}
