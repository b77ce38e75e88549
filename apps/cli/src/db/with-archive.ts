import type { Instant } from '@traguardo/application';
import { type Engine, openEngine, readyEngine, SqlArchive } from '@traguardo/store';
import { dataLocation } from './data-location.ts';

/** Opens the database with its schema up to date, does something with it and closes it, come what may. */
export async function withArchive<Result>(
  at: Instant,
  work: (archive: SqlArchive, engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await openEngine(dataLocation());
  try {
    await readyEngine(engine, at);
    return await work(new SqlArchive(engine, process.env.TRAGUARDO_PROGRAM), engine);
  } finally {
    await engine.close();
  }
}
