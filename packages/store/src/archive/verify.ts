import type { Verification } from '@traguardo/application';
import type { Sql } from '../engine/sql.ts';
import { digestOfState } from '../rows/digest.ts';
import { readRecords } from './read-records.ts';
import { readRevisions } from './revisions.ts';

/** Seals every revision of a body again, from its data and the seal before it, and compares. */
export async function verifyBody(sql: Sql, body: string): Promise<Verification> {
  const revisions = [...(await readRevisions(sql, body))].reverse();
  const broken: number[] = [];
  let records = 0;
  let previous: string | null = null;
  for (const { number, digest } of revisions) {
    const state = await readRecords(sql, body, number);
    if (digestOfState(state, previous) !== digest) broken.push(number);
    previous = digest;
    records = state.length;
  }
  return { body, revisions: revisions.length, records, broken };
}
