import { resolve } from 'node:path';
import { type Caller, importBody, type Kept, tableAuthorizer } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { readFolder } from '@traguardo/folder';
import type { SqlArchive } from '@traguardo/store';
import { commandLabels, importReason } from '@traguardo/texts/command-line';
import type { Answer, Failure, Invocation } from '../command.ts';
import { loadLines, refusalLines } from '../refusal-lines.ts';
import { now } from './now.ts';
import { withArchive } from './with-archive.ts';

/** Who holds the database's address and the folder may bring the one into the other. */
const PLANNER: Caller = { role: 'planner' };

/** db import FOLDER: the folder as the body's next state, or every reason why it is not taken. */
export async function importStep(folder: string, { values }: Invocation): Promise<Outcome<Answer, Failure>> {
  const read = await readFolder(folder);
  if (!read.ok) return refused(loadLines(read.refusal, folder));
  const at = now();
  const outcome = await withArchive(at, async (archive) => {
    const kept = await importBody({ archive, authorizer: tableAuthorizer }, PLANNER, read.value, {
      at,
      actor: PLANNER.role,
      reason: values.get('reason') ?? importReason,
      source: resolve(folder),
    });
    if (kept.ok && kept.value.changed) await remember(archive, read.value);
    return kept;
  });
  if (!outcome.ok) return refused(refusalLines(outcome.refusal, folder));
  return done(answerOf(outcome.value));
}

/** The server's part of the program is loaded only now: a folder that is refused does not wait for it. */
async function remember(archive: SqlArchive, draft: DraftDossier): Promise<void> {
  const { rememberAnswers } = await import('@traguardo/api');
  const stopped = await rememberAnswers(
    archive,
    draft.body.id,
    draft.cycles.map(({ year }) => year),
  );
  if (stopped) console.error(stopped);
}

function answerOf(kept: Kept): Answer {
  const { body, revision, changed, changes } = kept;
  const counts = [
    `${changes.added} ${commandLabels.added}`,
    `${changes.changed} ${commandLabels.changedRecords}`,
    `${changes.closed} ${commandLabels.closedRecords}`,
  ];
  const head = changed ? commandLabels.kept : commandLabels.unchanged;
  return {
    status: 0,
    json: () => ({ body, revision, changed, changes }),
    text: () => `${head} ${revision} ${commandLabels.of} ${body}${changed ? `: ${counts.join(', ')}` : ''}`,
  };
}
