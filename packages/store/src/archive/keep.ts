import { type Entry, foldedWords, type Kept, summaryOf } from '@traguardo/application';
import type { DraftDossier } from '@traguardo/core/plan';
import type { Sql } from '../engine/sql.ts';
import { type Difference, differenceOf } from '../rows/difference.ts';
import { digestOfState, type Sealed } from '../rows/digest.ts';
import { recordsOf } from '../rows/records-of.ts';
import { readRecords } from './read-records.ts';
import { readRevisions } from './revisions.ts';
import { writeRecords } from './write-records.ts';

/**
 * Keeps a proven draft as its body's next revision, within a transaction of that body: records that did
 * not change keep their version, and where none did, nothing is written.
 */
export async function keepDraft(sql: Sql, draft: DraftDossier, entry: Entry): Promise<Kept> {
  const body = draft.body.id;
  // Whoever keeps the same body at the same time waits here, and then sees what was kept.
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [body]);
  const [head] = await readRevisions(sql, body, 1);
  const wanted = recordsOf(draft);
  const difference = differenceOf(head ? await readRecords(sql, body, null) : [], wanted);
  const changes = {
    added: difference.added.length,
    changed: difference.changed.length,
    closed: difference.closed.length,
  };
  const changed = changes.added + changes.changed + changes.closed > 0;
  if (head && !changed) return { body, revision: head.number, changed, changes };
  const revision = (head?.number ?? 0) + 1;
  await sql.query('insert into body (body_id) values ($1) on conflict do nothing', [body]);
  // Revisions never go back in time: under a clock that did, the instant is that of the revision before.
  const at = head && head.at > entry.at ? head.at : entry.at;
  const row = {
    number: revision,
    at,
    actor: entry.actor,
    reason: entry.reason,
    source: entry.source ?? null,
  };
  const digest = digestOfState(wanted, row, head?.digest ?? null);
  await writeRevision(sql, body, { row, digest, previous: head?.digest ?? null, difference });
  await writeRecords(sql, body, revision, difference);
  await writeDirectory(sql, draft, revision);
  await writeAudit(sql, body, revision, entry);
  return { body, revision, changed, changes };
}

interface Revised {
  readonly row: Sealed;
  readonly digest: string;
  readonly previous: string | null;
  readonly difference: Difference;
}

async function writeRevision(sql: Sql, body: string, revised: Revised): Promise<void> {
  const { row, digest, previous, difference } = revised;
  await sql.query(
    `insert into revision (body_id, revision, at, actor, reason, source, digest, previous,
       added, changed, closed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      body,
      row.number,
      row.at,
      row.actor,
      row.reason,
      row.source,
      digest,
      previous,
      difference.added.length,
      difference.changed.length,
      difference.closed.length,
    ],
  );
}

async function writeDirectory(sql: Sql, draft: DraftDossier, revision: number): Promise<void> {
  const { id, name, kind, cluster } = draft.body;
  const { cycles } = summaryOf({ body: draft.body, plans: draft.cycles });
  await sql.query(
    `insert into directory (body_id, name, words, kind, cluster, cycles, head)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7)
     on conflict (body_id) do update set name = excluded.name, words = excluded.words,
       kind = excluded.kind, cluster = excluded.cluster, cycles = excluded.cycles, head = excluded.head`,
    [id, name, foldedWords(name), kind, cluster ?? null, JSON.stringify(cycles), revision],
  );
}

async function writeAudit(sql: Sql, body: string, revision: number, entry: Entry): Promise<void> {
  await sql.query(
    `insert into audit_entry (body_id, entry, at, actor, action, revision, details)
     select $1, coalesce(max(entry), 0) + 1, $2, $3, 'keep', $4, $5::jsonb
     from audit_entry where body_id = $1`,
    [body, entry.at, entry.actor, revision, JSON.stringify({ reason: entry.reason })],
  );
}
