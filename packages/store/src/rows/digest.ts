import { createHash } from 'node:crypto';
import { contentText, recordPath, type StoredRecord } from './record.ts';

/**
 * The seal of a state: SHA-256 over its records, kind by kind in their order, and over the seal before it,
 * so that no earlier state can be changed without breaking every later seal.
 */
export function digestOfState(records: readonly StoredRecord[], previous: string | null): string {
  const hash = createHash('sha256').update(previous ?? '');
  const inOrder = [...records].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  for (const record of inOrder) hash.update(`\n${recordPath(record)} ${contentText(record.content)}`);
  return hash.digest('hex');
}
