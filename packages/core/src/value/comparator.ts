import { COMPARATORS } from './comparator-words.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import type { Found, Source } from './source.ts';
import type { Comparator } from './value.ts';

const ORDER: readonly Comparator[] = ['>=', '>', '<=', '<', '='];

const BOOK = phraseBook(
  ORDER.flatMap((comparator) => COMPARATORS[comparator].map((phrase) => [phrase, comparator] as const)),
);

/** "almeno", "≥", "non oltre"…: the comparator printed at the position. */
export function scanComparator(from: Source, at: number): Found<Comparator> | null {
  return scanPhrase(BOOK, from, at);
}
