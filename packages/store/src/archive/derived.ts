import type { Sql } from '../engine/sql.ts';

/** What was computed from the state in force by this program; null where that is not there. */
export async function readDerived(
  sql: Sql,
  body: string,
  name: string,
  program: string,
): Promise<{ readonly head: number; readonly content: Uint8Array } | null> {
  const [row] = await sql.query(
    `select d.head, d.content from derived d join directory h on h.body_id = d.body_id and h.head = d.head
     where d.body_id = $1 and d.name = $2 and d.program = $3`,
    [body, name, program],
  );
  return row?.content instanceof Uint8Array ? { head: Number(row.head), content: row.content } : null;
}

/** Keeps what was computed from revision `head`, in place of what was computed before. */
export async function writeDerived(
  sql: Sql,
  body: string,
  kept: {
    readonly name: string;
    readonly head: number;
    readonly program: string;
    readonly content: Uint8Array;
  },
): Promise<void> {
  await sql.query(
    `insert into derived (body_id, name, head, program, content) values ($1, $2, $3, $4, $5)
     on conflict (body_id, name) do update
       set head = excluded.head, program = excluded.program, content = excluded.content
       where derived.head <= excluded.head`,
    [body, kept.name, kept.head, kept.program, kept.content],
  );
}
