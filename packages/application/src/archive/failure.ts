/** What can go wrong with where the data are kept, though nobody made a mistake in the data. */
export type StorageFailureKind =
  | 'unreachable'
  | 'bad-address'
  | 'wrong-password'
  | 'unknown-database'
  | 'not-allowed'
  | 'not-admitted'
  | 'untrusted'
  | 'read-only'
  | 'server-too-old'
  | 'connection-lost'
  | 'too-busy'
  | 'disk-full'
  | 'data-in-use'
  | 'folder-not-writable'
  | 'not-migrated'
  | 'newer-data'
  | 'migration-changed'
  | 'damaged';

/**
 * The place where data are kept failed: an exception, mapped once, at the edge. What was being written is
 * there whole or not at all: whether, where the answer to the last word was lost, is seen by asking again.
 * `params` are the figures for its sentence, never a secret.
 */
export class StorageFailure extends Error {
  readonly kind: StorageFailureKind;
  readonly params: Readonly<Record<string, string>>;

  constructor(kind: StorageFailureKind, params: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(kind, { cause });
    this.name = 'StorageFailure';
    this.kind = kind;
    this.params = params;
  }
}
