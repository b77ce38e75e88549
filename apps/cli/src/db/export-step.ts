import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exportBody, tableAuthorizer } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { readFolder, writeFolder } from '@traguardo/folder';
import { commandFailureText, commandLabels } from '@traguardo/texts/command-line';
import { refusalText } from '@traguardo/texts/refusals';
import type { Answer, Failure, Invocation } from '../command.ts';
import { refusalLines } from '../refusal-lines.ts';
import { asOfOption } from './as-of.ts';
import { HOLDER } from './holder.ts';
import { now } from './now.ts';
import { withArchive } from './with-archive.ts';
import { writeReason } from './write-reason.ts';

/** db export BODY -o FOLDER: the canonical folder of a body, as it is or as it was. */
export async function exportStep(
  body: string,
  folder: string,
  invocation: Invocation,
): Promise<Outcome<Answer, Failure>> {
  const asOf = asOfOption(invocation);
  if (!asOf.ok) return asOf;
  const loaded = await withArchive(now(), (archive) =>
    exportBody({ archive, authorizer: tableAuthorizer }, HOLDER, body, asOf.value),
  );
  if (loaded.ok) return write(loaded.value, folder);
  const { refusal } = loaded;
  if (refusal.kind !== 'not-found') return refused(refusalLines(refusal, body));
  if (refusal.what !== 'revision') return refused([refusalText(refusal)]);
  const asked = invocation.values.get('revision') ?? invocation.values.get('as-of') ?? '';
  return refused([refusalText({ ...refusal, asked })]);
}

async function write(draft: DraftDossier, folder: string): Promise<Outcome<Answer, Failure>> {
  const body = draft.body.id;
  const objection = await objectionTo(folder, body);
  if (objection) return refused([objection]);
  try {
    const files = await writeFolder(draft, folder);
    return done({
      status: 0,
      json: () => ({ body, folder, files }),
      text: () => `${commandLabels.exported} ${folder}: ${files.length} ${commandLabels.files}`,
    });
  } catch (error) {
    return refused([commandFailureText({ kind: 'not-written', place: folder, reason: writeReason(error) })]);
  }
}

/** A folder may be new, empty, or hold this body already: what is another's is not written over. */
async function objectionTo(folder: string, body: string): Promise<string | null> {
  let entries: readonly string[];
  try {
    entries = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return commandFailureText({ kind: 'not-written', place: folder, reason: writeReason(error) });
  }
  if (entries.length === 0) return null;
  if (!entries.includes('body.yaml')) {
    return commandFailureText({ kind: 'not-written', place: folder, reason: 'foreign-files' });
  }
  const read = await readFolder(folder);
  const found = read.ok ? read.value.body.id : join(folder, 'body.yaml');
  return found === body ? null : commandFailureText({ kind: 'other-body', folder, found, body });
}
