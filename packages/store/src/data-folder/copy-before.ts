import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@traguardo/application';
import { backup } from '../backup/backup.ts';
import { schemaStep } from '../backup/schema-step.ts';
import { failureOf } from '../engine/failure-of.ts';
import type { Engine } from '../engine/sql.ts';
import { migrations } from '../migrations/index.ts';
import { COPIES, stampOf } from './copies.ts';
import { EmbeddedEngine } from './embedded.ts';

/**
 * A copy of the embedded database as it is before its schema takes further steps, so that an upgrade can be
 * undone: the file, or null where there is nothing to copy. It is never removed by the program. A server has
 * copies of its own.
 */
export async function copyBeforeUpgrade(engine: Engine, at: Instant): Promise<string | null> {
  if (!(engine instanceof EmbeddedEngine)) return null;
  const next = await stepToTake(engine);
  if (next === null) return null;
  const folder = join(engine.place, COPIES);
  const file = join(folder, `prima-di-${next}-${stampOf(at)}.gz`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw failureOf(error, folder);
  }
  await backup(engine, file, at);
  return file;
}

/** The step a database that holds bodies would take next; null where there is none, or nothing to lose. */
function stepToTake(engine: Engine): Promise<string | null> {
  return engine.transaction({ role: 'owner', readOnly: true }, async (sql) => {
    const last = await schemaStep(sql);
    const known = migrations.findIndex(({ id }) => id === last);
    const next = migrations[known + 1];
    if (known < 0 || !next) return null;
    const [count] = await sql.query('select count(*)::integer as bodies from directory');
    return Number(count?.bodies) > 0 ? next.id : null;
  });
}
