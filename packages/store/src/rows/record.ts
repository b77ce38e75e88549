import type { Plain, RecordName } from '@traguardo/records';

/** One record of a body in plain data: what it is, what names it in its body, what it holds. */
export interface StoredRecord {
  readonly kind: RecordName;
  /** The values of the table's key columns, in their order. */
  readonly key: readonly (string | number)[];
  readonly content: Plain;
}

/** A record with its place among those of its kind. */
export interface PlacedRecord extends StoredRecord {
  /** Records of a kind are read in the order of their positions; gaps leave room for later ones. */
  readonly position: number;
}

/** "measurement/2025/clienti/2025-12-31": one text for a kind and a key. */
export function recordPath({ kind, key }: Pick<StoredRecord, 'kind' | 'key'>): string {
  return [kind, ...key].join('/');
}

/** The same text for the same content, whatever the order its keys come in. */
export function contentText(content: Plain | undefined): string {
  if (Array.isArray(content)) return `[${content.map(contentText).join(',')}]`;
  if (typeof content === 'object' && content !== null) {
    const entries = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${contentText(item)}`).join(',')}}`;
  }
  return JSON.stringify(content) ?? 'null';
}
