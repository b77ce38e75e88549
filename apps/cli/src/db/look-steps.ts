import { type RecordHistory, type Revision, readHistory, tableAuthorizer } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { openEngine, upgradeEngine } from '@traguardo/store';
import { commandFailureText, commandLabels } from '@traguardo/texts/command-line';
import type { Answer, Failure } from '../command.ts';
import { refusalLines } from '../refusal-lines.ts';
import { dataLocation } from './data-location.ts';
import { HOLDER } from './holder.ts';
import { now } from './now.ts';
import { withArchive } from './with-archive.ts';

/** db migrate: the schema of the database as this program knows it. */
export async function migrateStep(): Promise<Outcome<Answer, Failure>> {
  const engine = await openEngine(dataLocation());
  try {
    const { taken, steps } = await upgradeEngine(engine, now());
    return done({
      status: 0,
      json: () => ({ engine: engine.kind, place: engine.place, taken, steps }),
      text: () =>
        taken.length === 0
          ? commandLabels.alreadyMigrated
          : `${commandLabels.migrated}: ${taken.join(', ')} (${engine.place})`,
    });
  } finally {
    await engine.close();
  }
}

/** db list [words]: the bodies kept, by name. */
export async function listStep(search: string): Promise<Outcome<Answer, Failure>> {
  const { bodies } = await withArchive(now(), (archive) => archive.listBodies({ search }));
  const summaries = bodies.flatMap(({ summary }) => (summary ? [summary] : []));
  return done({
    status: 0,
    json: () => ({ bodies: summaries }),
    text: () =>
      summaries.length === 0
        ? commandLabels.noBodies
        : summaries
            .map(({ id, name, cycles }) => `${id}  ${name}  ${cycles.map(({ year }) => year).join(', ')}`)
            .join('\n'),
  });
}

/** db history BODY [PATH]: the states of a body, or every version of one or several of its records. */
export async function historyStep(body: string, path: string): Promise<Outcome<Answer, Failure>> {
  const history = await withArchive(now(), (archive) =>
    readHistory({ archive, authorizer: tableAuthorizer }, HOLDER, body, path),
  );
  if (!history.ok) return refused(refusalLines(history.refusal, body));
  const { revisions, records } = history.value;
  if (revisions.length === 0) return refused([commandFailureText({ kind: 'no-history', body, path: '' })]);
  if (path === '') {
    return done({
      status: 0,
      json: () => ({ body, revisions }),
      text: () => revisions.map(revisionLine).join('\n'),
    });
  }
  if (records.length === 0) return refused([commandFailureText({ kind: 'no-history', body, path })]);
  return done({
    status: 0,
    json: () => ({ body, records }),
    text: () => records.flatMap(recordLines).join('\n'),
  });
}

function revisionLine({ number, at, actor, reason, changes }: Revision): string {
  const counts = `+${changes.added} ~${changes.changed} -${changes.closed}`;
  return `${commandLabels.revision} ${number}  ${at}  ${actor}  ${counts}  ${reason}`;
}

function recordLines({ path, versions }: RecordHistory): readonly string[] {
  return [
    path,
    ...versions.map(({ from, until, at, content }) => {
      const end = until === null ? commandLabels.inForce : `${commandLabels.until} ${until}`;
      const head = `  ${commandLabels.revision} ${from}, ${commandLabels.since} ${at}, ${end}`;
      return `${head}: ${JSON.stringify(content)}`;
    }),
  ];
}

/** db verify [BODY]: every state sealed again from its data and compared with the seal it has. */
export async function verifyStep(asked: string): Promise<Outcome<Answer, Failure>> {
  const verified = await withArchive(now(), async (archive) => {
    const all = async () => (await archive.listBodies()).bodies.map(({ id }) => String(id));
    const found = [];
    for (const body of asked === '' ? await all() : [asked]) found.push(await archive.verify(body));
    return found;
  });
  const lines = verified.flatMap(({ body, revisions, broken }) => {
    if (revisions === 0) return [commandFailureText({ kind: 'no-history', body, path: '' })];
    return broken.length > 0
      ? [commandFailureText({ kind: 'broken-revisions', body, revisions: broken })]
      : [];
  });
  if (lines.length > 0) return refused(lines);
  return done({
    status: 0,
    json: () => ({ verified }),
    text: () =>
      verified.length === 0
        ? commandLabels.noBodies
        : verified
            .map(
              ({ body, revisions, records }) =>
                `${body}  ${commandLabels.revision} 1–${revisions} ${commandLabels.verified}, ${records} ${commandLabels.records}`,
            )
            .join('\n'),
  });
}
