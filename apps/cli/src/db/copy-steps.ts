import { StorageFailure } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { backup, restore } from '@traguardo/store';
import { commandFailureText, commandLabels } from '@traguardo/texts/command-line';
import { restoreRefusalText } from '@traguardo/texts/refusals';
import type { Answer, Failure } from '../command.ts';
import { now } from './now.ts';
import { withArchive } from './with-archive.ts';
import { writeReason } from './write-reason.ts';

/** db backup -o FILE: every body with its history in one file. */
export async function backupStep(file: string): Promise<Outcome<Answer, Failure>> {
  const at = now();
  return withArchive(at, async (_archive, engine) => {
    try {
      const summary = await backup(engine, file, at);
      return done<Answer>({
        status: 0,
        json: () => summary,
        text: () =>
          `${commandLabels.backedUp} ${file}: ${summary.bodies} ${commandLabels.bodies}, ${summary.rows} ${commandLabels.records}`,
      });
    } catch (error) {
      // Of the database, not of the file: said as it is for every command.
      if (error instanceof StorageFailure && error.params.place !== file) throw error;
      return refused([commandFailureText({ kind: 'not-written', place: file, reason: writeReason(error) })]);
    }
  });
}

/** db restore FILE: into an empty database, all of it or nothing. */
export async function restoreStep(file: string): Promise<Outcome<Answer, Failure>> {
  const at = now();
  return withArchive(at, async (_archive, engine) => {
    const restored = await restore(engine, file, at);
    if (!restored.ok) return refused([`${file}: ${restoreRefusalText(restored.refusal)}`]);
    const { bodies, rows } = restored.value;
    return done<Answer>({
      status: 0,
      json: () => ({ file, bodies, rows }),
      text: () =>
        `${commandLabels.restored} ${bodies} ${commandLabels.bodies}, ${rows} ${commandLabels.records}`,
    });
  });
}
