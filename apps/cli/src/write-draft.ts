import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { filesOf, writeFolder } from '@traguardo/folder';
import {
  type DocumentFacts,
  type DocumentReading,
  draftOf,
  factsOf,
  isCycleYear,
  type SourceDocument,
} from '@traguardo/intake';
import { commandFailureText, draftLabels } from '@traguardo/texts/command-line';
import type { Failure, Invocation } from './command.ts';
import { writeReason } from './db/write-reason.ts';
import { yearOption } from './year-option.ts';

/** A file of a plan folder is at most 20 MB (docs/plan-folder.md): beyond, nobody could read it back. */
const LARGEST_FILE = 20_000_000;

/** The plan folder written from a document, and what was taken for granted. */
export interface WrittenDraft {
  readonly folder: string;
  readonly files: readonly string[];
  readonly facts: { readonly bodyName: string; readonly year: number };
  /** What neither the document nor an option gave. */
  readonly supposed: readonly 'body'[];
}

interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly document: SourceDocument;
  readonly reading: DocumentReading;
}

/** Writes the plan folder of a document that was read at `folder`. */
export async function writeDraft(
  { file, bytes, document, reading }: Source,
  folder: string,
  invocation: Invocation,
): Promise<Outcome<WrittenDraft, Failure>> {
  const asked = yearOption(invocation);
  if (!asked.ok) return asked;
  const found = factsOf(document, reading, basename(file));
  const year = asked.value ?? found.year;
  if (year === undefined) return refused([commandFailureText({ kind: 'no-year-found', file })]);
  if (!isCycleYear(year)) {
    const given = String(year);
    return refused([commandFailureText({ kind: 'bad-option', option: '--year', given, expected: 'year' })]);
  }
  const bodyName = invocation.values.get('body')?.trim() || found.bodyName;
  const facts: DocumentFacts = {
    bodyKind: 'ente-pubblico',
    ...found,
    year,
    bodyName: bodyName ?? draftLabels.unknownBody,
  };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const draft = draftOf(reading, facts, { file: basename(file), sha256 });
  return putDraft(draft, folder, bodyName === undefined ? ['body'] : []);
}

/**
 * Writes a dossier as a plan folder, which must be new, empty or hold the very same draft: what somebody has
 * gone on writing is never written over.
 */
export async function putDraft(
  draft: DraftDossier,
  folder: string,
  supposed: WrittenDraft['supposed'] = [],
): Promise<Outcome<WrittenDraft, Failure>> {
  const files = filesOf(draft);
  if ([...files.values()].some((text) => Buffer.byteLength(text) > LARGEST_FILE)) {
    return refused([commandFailureText({ kind: 'not-written', place: folder, reason: 'too-much' })]);
  }
  try {
    if (await inTheWay(files, folder)) {
      return refused([commandFailureText({ kind: 'not-written', place: folder, reason: 'not-empty' })]);
    }
    await writeFolder(draft, folder);
  } catch (error) {
    return refused([commandFailureText({ kind: 'not-written', place: folder, reason: writeReason(error) })]);
  }
  const facts = { bodyName: draft.body.name, year: draft.cycles[0]?.year ?? 0 };
  return done({ folder, files: [...files.keys()], facts, supposed });
}

/** True where the folder holds anything but exactly these files. */
async function inTheWay(files: ReadonlyMap<string, string>, folder: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const there = entries.filter((entry) => !entry.isDirectory());
  if (there.length === 0) return false;
  if (there.length !== files.size) return true;
  for (const [path, text] of files)
    if ((await readFile(join(folder, path), 'utf8').catch(() => null)) !== text) return true;
  return false;
}
