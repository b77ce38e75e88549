import { type Instant, StorageFailure } from '@traguardo/application';
import { copyBeforeUpgrade } from './data-folder/copy-before.ts';
import type { Engine } from './engine/sql.ts';
import { type Migrated, migrate, requireMigrated } from './migrations/migrate.ts';

/** Brings the schema up to date where it is behind; one that is, is only looked at, with no right to change it. */
export async function readyEngine(engine: Engine, at: Instant): Promise<void> {
  try {
    await requireMigrated(engine);
  } catch (error) {
    if (!(error instanceof StorageFailure) || error.kind !== 'not-migrated') throw error;
    await upgradeEngine(engine, at);
  }
}

/** Brings the schema up to date, after a copy of the data an embedded database holds. */
export async function upgradeEngine(engine: Engine, at: Instant): Promise<Migrated> {
  await copyBeforeUpgrade(engine, at);
  return migrate(engine, at);
}
