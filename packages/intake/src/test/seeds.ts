import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../document/index.ts';
import { openDocument } from '../open/open-document.ts';

const FOLDER = join(import.meta.dirname, '../../../../../shared/seeds');
const FILES = { bergamo: '003_2f47721dbee572bc.txt', brescia: '000_719d47218ccec690.txt' };

/** Whether the two reference documents are at hand. */
export const SEEDS_HERE = Object.values(FILES).every((file) => existsSync(join(FOLDER, file)));

/** A reference document, as its text is read. */
export function seed(name: keyof typeof FILES): SourceDocument {
  const file = FILES[name];
  return opened(readFileSync(join(FOLDER, file)), file);
}

/** A file that has to be readable. */
export function opened(bytes: Uint8Array, name: string): SourceDocument {
  const document = openDocument(bytes, name);
  if (!document.ok) throw new Error(`${name}: ${JSON.stringify(document.refusal)}`);
  return document.value;
}
