import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import type { Authorizer, Caller } from '../access/authorizer.ts';
import type { Action } from '../access/permissions.ts';
import type { Refusal } from '../refusal.ts';
import type { Archive, AsOf, RecordHistory, Revision } from './archive.ts';

/** What looking into the archive needs. */
export interface ArchivePorts {
  readonly archive: Archive;
  readonly authorizer: Authorizer;
}

/**
 * All a body entered, as it is or as it was: the cards of individual evaluations with it, so it asks for the
 * permission to read ratings too. Refused where there is no such body or no state that old.
 */
export async function exportBody(
  { archive, authorizer }: ArchivePorts,
  caller: Caller,
  body: string,
  asOf?: AsOf,
): Promise<Outcome<DraftDossier, Refusal>> {
  const denied = firstDenied(authorizer, caller, ['body:export', 'ratings:read']);
  if (denied) return refused({ kind: 'forbidden', action: denied });
  const loaded = asOf ? await archive.loadDossierAsOf(body, asOf) : await archive.loadDossier(body);
  if (loaded.ok) return loaded;
  const what = (await archive.revisions(body)).length > 0 ? 'revision' : 'body';
  return refused({ kind: 'not-found', what, asked: body, nearest: [] });
}

/** The states of a body, and every version of the records at `path`, where one is given. */
export interface History {
  readonly revisions: readonly Revision[];
  readonly records: readonly RecordHistory[];
}

/** What was kept of a body and when; the versions of a record of ratings only for who may read ratings. */
export async function readHistory(
  { archive, authorizer }: ArchivePorts,
  caller: Caller,
  body: string,
  path: string,
): Promise<Outcome<History, Refusal>> {
  // By its kind, as the archive reads it: slashes before and between count for nothing.
  const ofRatings = path.replace(/^\/+/, '').startsWith('evaluation');
  const denied = firstDenied(authorizer, caller, [
    'history:read',
    ...(ofRatings ? (['ratings:read'] as const) : []),
  ]);
  if (denied) return refused({ kind: 'forbidden', action: denied });
  return done({
    revisions: await archive.revisions(body),
    records: path === '' ? [] : await archive.recordHistory(body, path),
  });
}

function firstDenied(authorizer: Authorizer, caller: Caller, actions: readonly Action[]): Action | undefined {
  return actions.find((action) => !authorizer.allows(caller, action));
}
