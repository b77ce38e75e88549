import {
  type Archive,
  type Caller,
  importBody,
  instantOf,
  type Memory,
  type Refusal,
  tableAuthorizer,
} from '@traguardo/application';
import { readFolder } from '@traguardo/folder';
import {
  type Location,
  openEngine,
  readyEngine,
  SqlArchive,
  SqlBacklog,
  SqlBenchmark,
} from '@traguardo/store';
import { keepCopies } from './keep-copies.ts';
import { PROGRAM } from './program.ts';
import { rememberAnswers } from './remember-answers.ts';
import type { ServedData } from './served-data.ts';

/** Where the data are, and the folders of the bodies that come with the program. */
export interface DatabaseSource {
  readonly location: Location;
  readonly examples: readonly string[];
  /** The reason kept with the reference bodies. */
  readonly exampleReason: string;
}

/** Who starts the server brings the reference bodies in, and sees no plan by that. */
const OPERATOR: Caller = { role: 'operator' };

/** The name under which the program keeps its own bodies: what somebody else kept is never replaced. */
const OWNER = 'traguardo';

/** Opens the database, brings its schema up to date and the reference bodies in. */
export async function openDatabase(source: DatabaseSource): Promise<ServedData> {
  const engine = await openEngine(source.location);
  try {
    await readyEngine(engine, now());
    const archive = new SqlArchive(engine, PROGRAM);
    const unusable: ServedData['unusable'][number][] = [];
    for (const folder of source.examples) {
      const refusal = await bringIn(archive, folder, source.exampleReason);
      if (refusal) unusable.push({ folder, refusal });
    }
    const copies =
      engine.kind === 'pglite' ? keepCopies(engine, source.location.dataFolder, now, console.error) : null;
    return {
      store: archive,
      memory: archive,
      benchmark: new SqlBenchmark(engine),
      backlog: new SqlBacklog(engine),
      unusable,
      engine: { kind: engine.kind, place: engine.place, copies: copies?.folder ?? null },
      close: async () => {
        await copies?.stop();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** A reference body is taken in once, and again when the program brings a newer one. */
async function bringIn(archive: Archive & Memory, folder: string, reason: string): Promise<Refusal | null> {
  const read = await readFolder(folder);
  if (!read.ok) return { kind: 'unreadable', problems: read.refusal };
  const [latest] = await archive.revisions(read.value.body.id);
  if (latest && latest.actor !== OWNER) return null;
  const ports = { archive, authorizer: tableAuthorizer };
  const entry = { at: now(), actor: OWNER, reason };
  const kept = await importBody(ports, OPERATOR, read.value, entry);
  if (!kept.ok) return kept.refusal;
  if (kept.value.changed) {
    const stopped = await rememberAnswers(
      archive,
      kept.value.body,
      read.value.cycles.map(({ year }) => year),
    );
    if (stopped) console.error(stopped);
  }
  return null;
}

function now() {
  return instantOf(Date.now());
}
