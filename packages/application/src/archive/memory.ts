import type { DraftDossier } from '@traguardo/core/plan';

/**
 * Port: what was computed from a state of a body, kept beside it to be given again instead of computed
 * again. It answers only for the state in force and for the program that computed it, so it is never
 * stale; losing all of it loses nothing.
 */
export interface Memory {
  /** Null where there is none: it was never computed, or the body or the program has changed since. */
  recall(of: DraftDossier | string, name: string): Promise<Uint8Array | null>;
  remember(draft: DraftDossier, name: string, content: Uint8Array): Promise<void>;
}
