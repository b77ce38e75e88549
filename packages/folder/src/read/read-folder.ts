import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { type FolderProblem, fileProblem } from '../problem.ts';
import { readFiles } from './read-files.ts';
import { scanFolder } from './scan-folder.ts';

/** A plan is text of a few hundred kilobytes: anything this large is something else. */
const MAX_BYTES = 20_000_000;

/**
 * Reads a plan folder: all of it, or all that is wrong with it. Files above 20 MB are refused before they
 * are read. Never throws on what a folder holds.
 */
export async function readFolder(path: string): Promise<Outcome<DraftDossier, readonly FolderProblem[]>> {
  const scan = await scanFolder(path);
  if (!scan.ok) return scan;
  const problems = [...scan.value.problems];
  const texts = new Map<string, string>();
  const read = await Promise.all(scan.value.files.map((file) => readText(path, file)));
  for (const [index, file] of scan.value.files.entries()) {
    const text = read[index];
    if (typeof text === 'string') texts.set(file, text);
    else if (text) problems.push(text);
  }
  if (!scan.value.files.includes('body.yaml') && !problems.some(({ file }) => file === 'body.yaml')) {
    problems.push(fileProblem('missing-file', 'body.yaml'));
  }
  return readFiles(texts, problems);
}

async function readText(folder: string, file: string): Promise<string | FolderProblem> {
  try {
    const path = join(folder, file);
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      return fileProblem('file-too-large', file, { bytes: String(size), limit: String(MAX_BYTES) });
    }
    const bytes = await readFile(path);
    if (bytes.includes(0)) return fileProblem('binary-file', file);
    return decodeUtf8(bytes) ?? fileProblem('binary-file', file);
  } catch {
    return fileProblem('not-readable', file);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
