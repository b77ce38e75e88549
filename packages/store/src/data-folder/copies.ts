import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@traguardo/application';
import { backup } from '../backup/backup.ts';
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

/** The copies of a data folder stand in `copie` within it; `now` is the clock. */
export function copySchedule(engine: Engine, dataFolder: string, now: () => Instant): CopySchedule {
  const folder = join(dataFolder, COPIES);
  const copyIfDue = async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const at = now();
    const copies = await copiesIn(folder);
    const latest = copies[copies.length - 1];
    if (latest && Date.parse(at) - momentOf(latest) < DAY) return null;
    const name = `traguardo-${stampOf(at)}.gz`;
    await backup(engine, join(folder, name), at);
    const all = await copiesIn(folder);
    for (const old of all.slice(0, Math.max(0, all.length - KEPT))) await rm(join(folder, old));
    return name;
  };
  return { copyIfDue, folder };
}

/** An instant as part of a file's name: "2025-01-31T12-00-00Z". */
export function stampOf(at: Instant): string {
  return `${at.slice(0, 19).replaceAll(':', '-')}Z`;
}

/** The copies of a folder, the oldest first. */
async function copiesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => NAME.test(name)).sort();
}

function momentOf(name: string): number {
  const [, moment = ''] = NAME.exec(name) ?? [];
  return Date.parse(`${moment.slice(0, 10)}T${moment.slice(11).replaceAll('-', ':')}Z`);
}
