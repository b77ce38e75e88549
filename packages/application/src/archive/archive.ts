import type { Outcome } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import type { LoadRefusal, Store } from '../store.ts';
import type { Instant } from './instant.ts';

/** One state of all that a body entered: every change makes a new one, none is ever changed. */
export interface Revision {
  readonly body: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: Instant;
  /** Who made it: a role or a program, never a person's name. */
  readonly actor: string;
  readonly reason: string;
  /** Where the data came from, where that is known. */
  readonly source: string | null;
  /** SHA-256 of the records of this state and of the digest before it, in hexadecimal. */
  readonly digest: string;
  /** How many records this revision added, changed and closed. */
  readonly changes: ChangeCounts;
}

export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
}

/** Why and by whom something is kept. The instant is an argument: the clock belongs to the edge. */
export interface Entry {
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string;
  readonly source?: string;
}

/** What became of a dossier given to be kept. */
export interface Kept {
  readonly body: string;
  readonly revision: number;
  /** False where what was given is what was there already: no revision is made for nothing. */
  readonly changed: boolean;
  readonly changes: ChangeCounts;
}

/** A state of the past: a revision by number, or the one in force at an instant. */
export type AsOf = { readonly revision: number } | { readonly instant: Instant };

/** One version of one record: in force from a revision until another, or until now. */
export interface RecordVersion {
  readonly from: number;
  readonly until: number | null;
  readonly at: Instant;
  readonly content: unknown;
}

export interface RecordHistory {
  /** "measurement/<year>/<indicator>/<date>": the kind, then what names the record in its body. */
  readonly path: string;
  readonly versions: readonly RecordVersion[];
}

/** What a look at every revision of a body found. */
export interface Verification {
  readonly body: string;
  readonly revisions: number;
  readonly records: number;
  /** The revisions whose data no longer give the digest they were sealed with. */
  readonly broken: readonly number[];
}

/** Port: a store that also keeps, revision by revision. Nothing in it is ever overwritten or removed. */
export interface Archive extends Store {
  /**
   * Keeps a draft, proven sound by whoever calls (`importBody`), as its body's next revision: the whole of
   * it in one transaction, or nothing.
   */
  keep(draft: DraftDossier, entry: Entry): Promise<Kept>;
  loadDossierAsOf(body: string, asOf: AsOf): Promise<Outcome<DraftDossier, LoadRefusal>>;
  /** The revisions of a body, the latest first; empty for a body that is not there. */
  revisions(body: string): Promise<readonly Revision[]>;
  /** Every version of the records whose path begins so, the oldest first. */
  recordHistory(body: string, path: string): Promise<readonly RecordHistory[]>;
  verify(body: string): Promise<Verification>;
}
