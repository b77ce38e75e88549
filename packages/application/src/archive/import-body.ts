import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import type { Authorizer, Caller } from '../access/authorizer.ts';
import { openDossier } from '../cycle/open-dossier.ts';
import type { Refusal } from '../refusal.ts';
import type { Archive, Entry, Kept } from './archive.ts';

/** What taking a body in needs. */
export interface ImportPorts {
  readonly archive: Archive;
  readonly authorizer: Authorizer;
}

/**
 * Takes a body in as its next revision, or refuses it with everything that is not sound. What is already
 * there to the letter makes no revision; a body known with other data gets a new one and keeps the old.
 */
export async function importBody(
  { archive, authorizer }: ImportPorts,
  caller: Caller,
  draft: DraftDossier,
  entry: Entry,
): Promise<Outcome<Kept, Refusal>> {
  if (!authorizer.allows(caller, 'body:import')) return refused({ kind: 'forbidden', action: 'body:import' });
  const dossier = openDossier(draft);
  if (!dossier.ok) return refused({ kind: 'invalid', problems: dossier.refusal });
  return done(await archive.keep(draft, entry));
}
