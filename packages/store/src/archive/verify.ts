import type { Verification } from '@traguardo/application';
import type { Sql } from '../engine/sql.ts';
import { digestOfState } from '../rows/digest.ts';
import { readHead } from './directory.ts';
import { readRecords } from './read-records.ts';
import { readRevisions } from './revisions.ts';

/**
 * Seals every revision of a body again, from its data and the seal before it, and compares. A revision that
 * is missing between two, or after the last that the directory names, is broken too.
 */
export async function verifyBody(sql: Sql, body: string): Promise<Verification> {
  const revisions = [...(await readRevisions(sql, body))].reverse();
  const broken: number[] = [];
  let records = 0;
  let previous: string | null = null;
  const head = (await readHead(sql, body)) ?? 0;
  const last = Math.max(head, revisions.at(-1)?.number ?? 0);
  const byNumber = new Map(revisions.map((revision) => [revision.number, revision]));
  for (let number = 1; number <= last; number += 1) {
    const revision = byNumber.get(number);
    const state = await readRecords(sql, body, number);
    if (!revision || number > head || digestOfState(state, revision, previous) !== revision.digest) {
      broken.push(number);
    }
    previous = revision?.digest ?? null;
    records = state.length;
  }
  return { body, revisions: revisions.length, records, broken };
}
