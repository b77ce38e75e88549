import type { BodyId, CivilDate, Outcome } from '@traguardo/core/kernel';
import type { BodyKind, CycleDocument, DraftDossier } from '@traguardo/core/plan';

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

/** What a list says of a body without opening it. */
export interface BodySummary {
  readonly id: BodyId;
  readonly name: string;
  readonly kind: BodyKind;
  readonly cycles: readonly CycleSummary[];
}

export interface CycleSummary {
  readonly year: number;
  readonly document: CycleDocument;
  readonly referenceDate: CivilDate;
}

/** One body of the store: its data, or everything that keeps it from being read. */
export interface StoredBody {
  readonly id: BodyId;
  /** Where the store keeps it, to tell a reader which one is broken. */
  readonly origin: string;
  readonly problems: readonly LoadProblem[];
  /** Where the store proved the body sound when it took it in; otherwise it has to be opened to know. */
  readonly summary?: BodySummary;
}

/** Which bodies: those whose name or id holds the words, in the order of their names. */
export interface BodiesQuery {
  readonly search?: string;
  /** The most to give; all of them when absent. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface StoredBodies {
  readonly bodies: readonly StoredBody[];
  /** How many answer to the query in all. */
  readonly total: number;
}

export type LoadRefusal =
  | { readonly kind: 'unknown-body' }
  | { readonly kind: 'unreadable'; readonly problems: readonly LoadProblem[] };

/**
 * Port: where the data of the bodies is read. A body that cannot be read is listed with its problems and
 * does not hide the others. The same data gives the same object, so that what is computed from it can be
 * kept.
 */
export interface Store {
  listBodies(query?: BodiesQuery): Promise<StoredBodies>;
  /** The body of that id as a list would show it; null where there is none. */
  findBody(body: string): Promise<StoredBody | null>;
  loadDossier(body: string): Promise<Outcome<DraftDossier, LoadRefusal>>;
}
