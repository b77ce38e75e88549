import type { DraftDossier } from '@traguardo/core/plan';
import { filesOf } from '@traguardo/folder/files';
import { type DocumentFacts, type DocumentReading, draftOf } from '@traguardo/intake';
import { strToU8, zipSync } from 'fflate';
import { sha256 } from './sha256.ts';

/** The same content gives the same bytes, on any day: every file bears the first day a zip can bear. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The plan folder of a document that was read, the very files the command line writes, as a zip. */
export function planFolder(
  reading: DocumentReading,
  facts: DocumentFacts,
  file: string,
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return packedFolder(draftOf(reading, facts, { file, sha256: sha256(bytes) }));
}

/** The files of a dossier as a zip. */
export function packedFolder(draft: DraftDossier): Uint8Array<ArrayBuffer> {
  const files = [...filesOf(draft)].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY });
}
