import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { type FolderProblem, fileProblem } from '../problem.ts';
import { readFolder } from '../read/read-folder.ts';
import { scanFolder } from '../read/scan-folder.ts';
import { filesOf } from './files-of.ts';

/**
 * Writes the canonical folder of a dossier at `path`, made when absent. All files are written beside their
 * places first and only then put in them: a disk that is full or refuses leaves the folder as it was. Files
 * of the format that the dossier no longer has are removed; other files are let be. Rejects when the disk
 * refuses.
 */
export async function writeFolder(draft: DraftDossier, path: string): Promise<readonly string[]> {
  const files = filesOf(draft);
  await mkdir(path, { recursive: true });
  const before = await scanFolder(path);
  const staged: Staged[] = [];
  try {
    for (const [file, text] of files) {
      const one = await stage(join(path, file), text);
      if (one) staged.push(one);
    }
  } catch (error) {
    for (const { draft: left } of staged) await rm(left, { force: true });
    throw error;
  }
  for (const { draft: ready, path: place } of staged) await rename(ready, place);
  if (before.ok) {
    for (const file of before.value.files) if (!files.has(file)) await rm(join(path, file));
  }
  return [...files.keys()];
}

/** Writes a folder again in its canonical form; a folder that does not read is left as it is. */
export async function formatFolder(
  path: string,
): Promise<Outcome<readonly string[], readonly FolderProblem[]>> {
  const read = await readFolder(path);
  if (!read.ok) return read;
  try {
    return done(await writeFolder(read.value, path));
  } catch (error) {
    return refused([fileProblem('not-readable', '', { reason: String(error) })]);
  }
}

/** A file written beside its place, ready to be put in it. */
interface Staged {
  readonly draft: string;
  readonly path: string;
}

/** Null where the file is there already with the same text. */
async function stage(path: string, text: string): Promise<Staged | null> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return null;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { encoding: 'utf8', flush: true });
    return { draft, path };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
