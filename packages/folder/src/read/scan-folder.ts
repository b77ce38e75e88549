import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { knownPaths, roleOf } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { type FolderProblem, fileProblem } from '../problem.ts';

/** The files of the format found in a folder, sorted, and what is wrong with the others. */
export interface Scan {
  readonly files: readonly string[];
  readonly problems: readonly FolderProblem[];
}

const TOP_FOLDERS = new Set(['methodology', 'indicators', 'cycles', 'imports']);
const MAX_DEPTH = 4;

/**
 * Lists the files of a plan folder without opening one. Hidden files and files that are no YAML are let
 * be; links that leave the folder are refused. Refused as a whole: no such path, a file, an empty folder.
 */
export async function scanFolder(path: string): Promise<Outcome<Scan, readonly FolderProblem[]>> {
  const found = await stat(path).catch(() => null);
  if (!found) return refused([fileProblem('not-found', '', { path })]);
  if (!found.isDirectory()) return refused([fileProblem('not-a-folder', '', { path })]);
  const scan = { files: [] as string[], problems: [] as FolderProblem[] };
  const root = await realpath(path);
  const entries = await readdir(path).catch(() => null);
  if (entries === null) return refused([fileProblem('not-readable', '', { path })]);
  if (entries.length === 0) return refused([fileProblem('empty-folder', '', { path })]);
  await scanLevel(root, '', 1, scan);
  scan.files.sort();
  return done(scan);
}

async function scanLevel(
  root: string,
  folder: string,
  depth: number,
  scan: { files: string[]; problems: FolderProblem[] },
): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    scan.problems.push(fileProblem('not-readable', folder));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const type = await typeOf(root, path, entry);
    if (type === 'folder') {
      if (folder !== '' || TOP_FOLDERS.has(entry.name)) {
        if (depth < MAX_DEPTH) await scanLevel(root, path, depth + 1, scan);
      } else {
        const meant = nearest(path, [...TOP_FOLDERS]);
        if (meant) scan.problems.push(fileProblem('unknown-file', path, { nearest: meant }));
      }
    } else if (type === 'outside') {
      scan.problems.push(fileProblem('outside-folder', path));
    } else if (roleOf(path)) {
      if (type === 'file') scan.files.push(path);
      else scan.problems.push(fileProblem(type === 'other' ? 'not-a-file' : 'not-readable', path));
    } else if (/\.ya?ml$/i.test(entry.name)) {
      const meant =
        nearest(path, knownPaths(path)) ?? nearest(path.replace(/\.yml$/i, '.yaml'), knownPaths(path));
      scan.problems.push(fileProblem('unknown-file', path, meant ? { nearest: meant } : {}));
    }
  }
}

/** What an entry is; a link is what it points at, when that lies inside the folder. */
async function typeOf(
  root: string,
  path: string,
  entry: Dirent,
): Promise<'file' | 'folder' | 'other' | 'outside' | 'broken'> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return roleOf(path) ? 'other' : 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  const target = await realpath(join(root, path)).catch(() => null);
  if (target === null) return 'broken';
  if (!target.startsWith(root + sep)) return 'outside';
  const found = await stat(target).catch(() => null);
  if (!found) return 'broken';
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}
