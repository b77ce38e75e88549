import type { BodyId, Outcome } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';

/** Something that keeps a datum from being read, as the store words it: what, and where it stands. */
export interface LoadProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  /** The file or record, with its 1-based line and column where they are known. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** A finding path, where the problem has one. */
  readonly path?: string;
}

/** One body of the store: its data, or everything that keeps it from being read. */
export interface StoredBody {
  readonly id: BodyId;
  /** Where the store keeps it, to tell a reader which one is broken. */
  readonly origin: string;
  readonly problems: readonly LoadProblem[];
}

export type LoadRefusal =
  | { readonly kind: 'unknown-body' }
  | { readonly kind: 'unreadable'; readonly problems: readonly LoadProblem[] };

/**
 * Port: where the data of the bodies is kept. Read only, so far. A body that cannot be read is listed
 * with its problems and does not hide the others. The same data gives the same object, so that what is
 * computed from it can be kept.
 */
export interface Store {
  listBodies(): Promise<readonly StoredBody[]>;
  loadDossier(body: string): Promise<Outcome<DraftDossier, LoadRefusal>>;
}
