import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@traguardo/application';
import { backup } from '../backup/backup.ts';
import { failureOf } from '../engine/failure-of.ts';
import type { Engine } from '../engine/sql.ts';

/** Copies of the embedded database, one a day, the oldest removed. */
export interface CopySchedule {
  /** Makes a copy where the latest is a day old or there is none; the file's name, or null. */
  readonly copyIfDue: () => Promise<string | null>;
  readonly folder: string;
}

/** Where the copies of a data folder stand within it. */
export const COPIES = 'copie';

const DAY = 24 * 3_600_000;
const KEPT = 7;
const NAME = /^traguardo-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})Z\.gz$/;
const DRAFT = /\.gz\.[0-9a-f-]{36}\.tmp$/;

/**
 * The copies of a data folder stand in `copie` within it; `now` is the clock. A copy dated in the future, from
 * a day on which the clock was wrong, is left alone and counts for nothing until its day comes.
 */
export function copySchedule(engine: Engine, dataFolder: string, now: () => Instant): CopySchedule {
  const folder = join(dataFolder, COPIES);
  const copyIfDue = async () => {
    const at = now();
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await sweep(folder);
      const latest = (await copiesUntil(folder, at)).at(-1);
      if (latest && Date.parse(at) - momentOf(latest) < DAY) return null;
      const name = `traguardo-${stampOf(at)}.gz`;
      await backup(engine, join(folder, name), at);
      for (const old of (await copiesUntil(folder, at)).slice(0, -KEPT)) await rm(join(folder, old));
      return name;
    } catch (error) {
      throw failureOf(error, folder);
    }
  };
  return { copyIfDue, folder };
}

/** Drafts of a process that was killed while it wrote; the folder is held by this one alone. */
async function sweep(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => DRAFT.test(name));
  for (const draft of drafts) await rm(join(folder, draft), { force: true });
}

/** An instant as part of a file's name: "2025-01-31T12-00-00Z". */
export function stampOf(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(':', '-')}Z`;
}

/** The copies of a folder made until an instant, the oldest first. */
async function copiesUntil(folder: string, at: Instant): Promise<readonly string[]> {
  const copies = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  return copies.filter((name) => momentOf(name) <= Date.parse(at));
}

function momentOf(name: string): number {
  const [, moment = ''] = NAME.exec(name) ?? [];
  return Date.parse(`${moment.slice(0, 10)}T${moment.slice(11).replaceAll('-', ':')}Z`);
}
