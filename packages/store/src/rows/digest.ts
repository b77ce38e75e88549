import { createHash } from 'node:crypto';
import { contentText, recordPath, type StoredRecord } from './record.ts';

/** Who kept a state, when, why and from where: sealed with its records. */
export interface Sealed {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly source: string | null;
}

/**
 * The seal of a state: SHA-256 over its records, kind by kind in their order, over who kept it, when and
 * why, and over the seal before it, so that nothing of an earlier state can be changed without breaking
 * every later seal.
 */
export function digestOfState(
  records: readonly StoredRecord[],
  { number, at, actor, reason, source }: Sealed,
  previous: string | null,
): string {
  const hash = createHash('sha256')
    .update(previous ?? '')
    .update(`\n${JSON.stringify([number, at, actor, reason, source])}`);
  const inOrder = [...records].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  for (const record of inOrder) hash.update(`\n${recordPath(record)} ${contentText(record.content)}`);
  return hash.digest('hex');
}
