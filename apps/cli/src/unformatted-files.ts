import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Outcome } from '@traguardo/core/kernel';
import { type FolderProblem, filesOf, readFolder } from '@traguardo/folder';

/** The files of a folder that are not in the canonical form, by their names in it. */
export async function unformattedFiles(
  folder: string,
): Promise<Outcome<readonly string[], readonly FolderProblem[]>> {
  const read = await readFolder(folder);
  if (!read.ok) return read;
  const changed: string[] = [];
  for (const [file, text] of filesOf(read.value)) {
    const found = await readFile(join(folder, file), 'utf8').catch(() => null);
    if (found !== text) changed.push(file);
  }
  return done(changed);
}
