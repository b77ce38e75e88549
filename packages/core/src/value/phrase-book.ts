import { type Found, type Source, wordAt } from './source.ts';

/** Phrases with their meaning, looked up at a position of a text: the longest one wins. */
export type PhraseBook<T> = ReadonlyMap<string, readonly (readonly [string, T])[]>;

/** Phrases by first letter, the longest first: "non valutabile" must win over "non". */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const first = entry[0].charAt(0);
    book.set(first, [...(book.get(first) ?? []), entry]);
  }
  for (const list of book.values()) list.sort((a, b) => b[0].length - a[0].length);
  return book;
}

/** The longest phrase at the position that ends at a word's end; null when none is there. */
export function scanPhrase<T>(book: PhraseBook<T>, from: Source, at: number): Found<T> | null {
  for (const [phrase, value] of book.get(from.lower.charAt(at)) ?? []) {
    const end = at + phrase.length;
    if (!from.lower.startsWith(phrase, at)) continue;
    if (/\p{L}$/u.test(phrase) && wordAt(from, end)) continue;
    return { value, end };
  }
  return null;
}
