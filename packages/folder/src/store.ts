import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  type BodiesQuery,
  foldedWords,
  type LoadRefusal,
  type Store,
  type StoredBodies,
  type StoredBody,
} from '@traguardo/application';
import { type BodyId, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { type FolderProblem, fileProblem } from './problem.ts';
import { readFolder } from './read/read-folder.ts';
import { scanFolder } from './read/scan-folder.ts';

interface Kept {
  /** When the files were last looked at, in milliseconds of the process's own clock. */
  looked: number;
  /** Names, sizes and times of the files when they were read. */
  readonly print: string;
  readonly read: Outcome<DraftDossier, readonly FolderProblem[]>;
}

interface Shelf {
  readonly stored: StoredBody;
  readonly read: Kept['read'];
}

/**
 * A read-only `Store` over plan folders. A folder is read once and again when its files change; one that
 * cannot be read is listed with its problems and leaves the others alone.
 */
export class FolderStore implements Store {
  private readonly folders: readonly string[];
  private readonly lookAgainAfter: number;
  private readonly kept = new Map<string, Promise<Kept>>();
  /** The body each folder held when it was last read: one that breaks keeps its name. */
  private readonly names = new Map<string, BodyId>();

  /** `lookAgainAfter`: milliseconds for which the files are taken to be as they were. */
  constructor(folders: readonly string[], lookAgainAfter = 200) {
    this.folders = folders;
    this.lookAgainAfter = lookAgainAfter;
  }

  async listBodies({ search = '', limit, offset = 0 }: BodiesQuery = {}): Promise<StoredBodies> {
    const words = foldedWords(search);
    const found = (await this.shelves()).filter(({ stored, read }) =>
      foldedWords(`${stored.id} ${read.ok ? read.value.body.name : ''}`).includes(words),
    );
    const end = limit === undefined ? undefined : offset + limit;
    return { bodies: found.slice(offset, end).map(({ stored }) => stored), total: found.length };
  }

  async findBody(body: string): Promise<StoredBody | null> {
    return (await this.shelves()).find(({ stored }) => stored.id === body)?.stored ?? null;
  }

  async loadDossier(body: string): Promise<Outcome<DraftDossier, LoadRefusal>> {
    const shelf = (await this.shelves()).find(({ stored }) => stored.id === body);
    if (!shelf) return refused({ kind: 'unknown-body' });
    return shelf.read.ok ? shelf.read : refused({ kind: 'unreadable', problems: shelf.read.refusal });
  }

  private async shelves(): Promise<readonly Shelf[]> {
    const shelves: Shelf[] = [];
    const taken = new Map<string, string>();
    for (const folder of this.folders) {
      const read = await this.read(folder);
      if (read.ok) this.names.set(folder, read.value.body.id);
      const id = this.names.get(folder) ?? (basename(resolve(folder)) as BodyId);
      const first = taken.get(id);
      // Two folders of one body cannot both answer to its name: the second is shown as broken.
      const own = first === undefined ? read : refused([sameBody(id, first)]);
      taken.set(id, first ?? folder);
      const name = first === undefined ? id : (`${id}-${shelves.length + 1}` as BodyId);
      shelves.push({ stored: { id: name, origin: folder, problems: own.ok ? [] : own.refusal }, read: own });
    }
    return shelves;
  }

  private async read(folder: string): Promise<Kept['read']> {
    const before = await this.kept.get(folder);
    const now = performance.now();
    if (before && now - before.looked < this.lookAgainAfter) return before.read;
    const print = await fingerprint(folder);
    if (before?.print === print) {
      before.looked = now;
      return before.read;
    }
    const reading = readFolder(folder).then((read) => ({ looked: performance.now(), print, read }));
    this.kept.set(folder, reading);
    return (await reading).read;
  }
}

function sameBody(id: string, folder: string): FolderProblem {
  return fileProblem('same-body', 'body.yaml', { body: id, folder });
}

async function fingerprint(folder: string): Promise<string> {
  const scan = await scanFolder(folder);
  if (!scan.ok) return '';
  const marks = await Promise.all(
    scan.value.files.map(async (file) => {
      const found = await stat(join(folder, file)).catch(() => null);
      return `${file} ${found?.size} ${found?.mtimeMs}`;
    }),
  );
  return [...marks, ...scan.value.problems.map((problem) => `${problem.code} ${problem.file}`)].join('\n');
}
