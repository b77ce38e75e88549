import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageFailure } from '@traguardo/application';
import { failureOf } from '../engine/failure-of.ts';
import { PgliteEngine } from '../engine/pglite.ts';
import type { Engine, Scope, Sql } from '../engine/sql.ts';
import { lockFolder } from './lock.ts';

/**
 * Free bytes the database wants before it starts or writes: two pieces of its journal. With less, PGlite
 * stops in the middle of its own work and says nothing of the disk.
 */
const ROOM = 32 * 1024 * 1024;

/** The embedded database of a data folder, held by this process alone until it is closed. */
export class EmbeddedEngine implements Engine {
  readonly kind = 'pglite';
  readonly place: string;
  private readonly database: PgliteEngine;
  private readonly release: () => Promise<void>;

  private constructor(database: PgliteEngine, place: string, release: () => Promise<void>) {
    this.database = database;
    this.place = place;
    this.release = release;
  }

  /** Opens the database of a data folder, making both where they are not; refused while another has it. */
  static async open(folder: string): Promise<EmbeddedEngine> {
    const release = await lockFolder(folder);
    try {
      const database = join(folder, 'database');
      await mkdir(database, { recursive: true });
      await needRoom(folder);
      return new EmbeddedEngine(await PgliteEngine.open(database), folder, release);
    } catch (error) {
      await release();
      throw failureOf(error, folder);
    }
  }

  async transaction<Result>(scope: Scope, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    if (!scope.readOnly) await needRoom(this.place);
    return this.database.transaction(scope, work);
  }

  script(text: string): Promise<void> {
    return this.database.script(text);
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.release();
  }
}

async function needRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < ROOM) throw new StorageFailure('disk-full', { place: folder });
}
