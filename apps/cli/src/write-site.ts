import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '@traguardo/documents/site';

/** What says that a folder holds a section written before, which may be put out. */
const MARK = 'manifest.json';

/**
 * Writes a section into a folder, under the code of its body: whole, or nothing, and what was there stays as it was.
 * A section of the same body written before is put out; what else the folder holds is let be. Gives why not where
 * something else stands in its place; rejects when the disk refuses.
 */
export async function writeSite(
  folder: string,
  files: readonly SiteFile[],
): Promise<'foreign-section' | 'not-a-folder' | null> {
  const [code = ''] = files[0]?.path.split('/') ?? [];
  const place = join(folder, code);
  const there = await inFolder(place);
  if (there === 'not-a-folder') return there;
  if (there && there.length > 0 && !there.includes(MARK)) return 'foreign-section';
  const name = randomUUID();
  const [fresh, old] = [join(folder, `.${name}.tmp`), join(folder, `.${name}.old`)];
  const made = await mkdir(folder, { recursive: true });
  try {
    for (const { path, bytes } of files) {
      const file = join(fresh, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    if (there) await rename(place, old);
    await rename(join(fresh, code), place);
  } catch (error) {
    if (there && !(await inFolder(place))) await rename(old, place).catch(() => undefined);
    await rm(made ?? fresh, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  return null;
}

/** The names in a folder; null where there is none. */
async function inFolder(folder: string): Promise<readonly string[] | 'not-a-folder' | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR') return 'not-a-folder';
    throw error;
  }
}
