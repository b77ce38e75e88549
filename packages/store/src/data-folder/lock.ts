import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StorageFailure } from '@traguardo/application';
import { failureOf } from '../engine/failure-of.ts';

/** Who holds a data folder: enough to tell whether it still does. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it: a number used again is another process. */
  readonly began: string;
  /** Tells this holding from any other, whatever the numbers. */
  readonly id?: string;
}

const NAME = 'lock';
const TRIES = 40;
const PAUSE = 25;
const CLAIM_LASTS = 60_000;

/**
 * Takes a data folder for this process, or fails saying which one has it. PGlite does not notice a second
 * process, and the changes of one of the two would vanish. What a dead process left is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME);
  const began = await beganAt(process.pid);
  const own: Holder = { pid: process.pid, host: hostname(), began, id: randomUUID() };
  const text = JSON.stringify(own);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (let tries = 0; tries < TRIES; tries += 1) {
      await create(path, text);
      // What stands there decides, and not what became of the attempt.
      const found = await textOf(path);
      if (found === text) return () => release(path, text);
      if (found === null) continue;
      const holder = holderOf(found);
      if (holder && (await isAlive(holder))) throw inUse(folder, path, holder);
      await takeAway(path, found);
    }
  } catch (error) {
    throw failureOf(error, folder);
  }
  throw new StorageFailure('data-in-use', { place: folder, pid: '?', host: own.host });
}

/** A holder that cannot be asked is named with the file to remove once it is known to be gone. */
function inUse(folder: string, path: string, { pid, host }: Holder): StorageFailure {
  const params = { place: folder, pid: String(pid), host };
  return new StorageFailure('data-in-use', host === hostname() ? params : { ...params, lock: path });
}

/** A file appears whole or not at all, and for one process only: a link to a file already written. */
async function create(path: string, text: string): Promise<boolean> {
  // Processes of two containers over one folder often have the same number.
  const draft = `${path}.${randomUUID()}`;
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

/**
 * Removes a dead process's lock, and only that: one process at a time may remove, and it looks again first.
 * Who finds another at it waits for a moment, and looks at what came of it.
 */
async function takeAway(path: string, stale: string): Promise<void> {
  const claim = `${path}.takeover`;
  if (!(await create(claim, ''))) {
    await dropOld(claim);
    await setTimeout(PAUSE);
    return;
  }
  try {
    if ((await textOf(path)) === stale) await rm(path, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

/** A removal takes a moment: a claim that stands for much longer is of a process that died at it. */
async function dropOld(claim: string): Promise<void> {
  const found = await stat(claim).catch(() => null);
  if (found && Date.now() - found.mtimeMs > CLAIM_LASTS) await rm(claim, { force: true });
}

function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

async function release(path: string, own: string): Promise<void> {
  if ((await textOf(path)) === own) await rm(path, { force: true });
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
