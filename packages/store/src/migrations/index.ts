import { bodies } from './0001-bodies.ts';
import { benchmark } from './0002-benchmark.ts';
import { derived } from './0003-derived.ts';
import { wholeYear } from './0004-whole-year.ts';
import { words } from './0005-words.ts';
import { askedDocuments } from './0006-asked-documents.ts';
import type { Migration } from './migration.ts';

/** All migrations in their order: what a database holds is a beginning of this list. */
export const migrations: readonly Migration[] = [
  bodies,
  benchmark,
  derived,
  wholeYear,
  words,
  askedDocuments,
];
