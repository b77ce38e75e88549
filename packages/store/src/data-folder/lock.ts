import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StorageFailure } from '@traguardo/application';
import { failureOf } from '../engine/failure-of.ts';

/** Who holds a data folder: enough to tell whether it still does. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it: a number used again is another process. */
  readonly began: string;
}

const NAME = 'lock';
const TRIES = 5;

/**
 * Takes a data folder for this process, or fails saying which one has it. PGlite does not notice a second
 * process, and the changes of one of the two would vanish. What a dead process left is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME);
  const own: Holder = { pid: process.pid, host: hostname(), began: await beganAt(process.pid) };
  const text = JSON.stringify(own);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (await create(path, text)) return () => release(path, text);
      const found = await readFile(path, 'utf8').catch(() => null);
      if (found === null) continue;
      const holder = holderOf(found);
      if (holder && (await isAlive(holder))) {
        throw new StorageFailure('data-in-use', {
          place: folder,
          pid: String(holder.pid),
          host: holder.host,
        });
      }
      await takeAway(path, found);
    }
  } catch (error) {
    throw failureOf(error, folder);
  }
  throw new StorageFailure('data-in-use', { place: folder, pid: '?', host: own.host });
}

/** The lock appears whole or not at all, and for one process only: a link to a file already written. */
async function create(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes a dead process's lock, and only that: one that another process set meanwhile is put back. */
async function takeAway(path: string, expected: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => null);
  if (moved !== null && moved !== expected) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function release(path: string, own: string): Promise<void> {
  const found = await readFile(path, 'utf8').catch(() => null);
  if (found === own) await rm(path, { force: true });
}

function holderOf(text: string): Holder | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return null;
    const { pid, host, began } = found as Partial<Record<keyof Holder, unknown>>;
    return typeof pid === 'number' && typeof host === 'string' && typeof began === 'string'
      ? { pid, host, began }
      : null;
  } catch {
    return null;
  }
}

/** A holder on another machine (a shared folder) cannot be asked: it is taken to be alive. */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const began = await beganAt(holder.pid);
  return began === '' || holder.began === '' || began === holder.began;
}

/** When a process began, from the system's own list; empty where there is no such list. */
async function beganAt(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program, in brackets, may hold spaces: fields are counted after it.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
