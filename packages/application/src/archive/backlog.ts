import type { Instant } from './instant.ts';

/** A document somebody asked for and that is not made yet: which body's, and its name there. */
export interface AskedDocument {
  readonly body: string;
  /** As whoever makes it names it; it says nothing of what stands in it. */
  readonly name: string;
  readonly at: Instant;
}

/**
 * Port: the documents asked for and not yet made, so that a server that stops in the midst of its work takes it
 * up again. Losing all of it loses nothing that cannot be asked for once more.
 */
export interface Backlog {
  /** Asked twice, it is there once, with the moment it was first asked. */
  add(asked: AskedDocument): Promise<void>;
  remove(asked: Pick<AskedDocument, 'body' | 'name'>): Promise<void>;
  /** All of them, whose longest wait comes first. */
  list(): Promise<readonly AskedDocument[]>;
}
