import { type Instant, StorageFailure } from '@traguardo/application';
import type { Engine } from './engine/sql.ts';
import { migrate, requireMigrated } from './migrations/migrate.ts';

/** Brings the schema up to date where it is behind; one that is, is only looked at, with no right to change it. */
export async function readyEngine(engine: Engine, at: Instant): Promise<void> {
  try {
    await requireMigrated(engine);
  } catch (error) {
    if (!(error instanceof StorageFailure) || error.kind !== 'not-migrated') throw error;
    await migrate(engine, at);
  }
}
