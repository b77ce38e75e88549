import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file that appears when it is whole: where the disk refuses, nothing is left behind and the file it
 * would replace is as it was. Rejects with the system's error.
 */
export async function writeWhole(asked: string, bytes: Uint8Array): Promise<void> {
  const found = await stat(asked).catch(() => null);
  // Behind a link stands the file that is meant.
  const file = found ? await realpath(asked) : asked;
  if (found?.isDirectory()) throw Object.assign(new Error(`a folder: ${asked}`), { code: 'EISDIR' });
  // A pipe or a device is written to as it stands: there is nothing to put in its place.
  if (found && !found.isFile()) return writeFile(file, bytes);
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
