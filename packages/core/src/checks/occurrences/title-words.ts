import { plainWords } from '../plain-words.ts';

/** The words in which two titles differ, where they are the same but for one word. */
export interface WordChanged {
  readonly printed: string;
  readonly own: string;
}

/** Shorter titles have too little in common to be the same with a word changed. */
const LEAST_WORDS = 4;
/** Words that begin alike are one word: "camerale" and "camerali", "periodica" and "periodicità". */
const SAME_START = 3;

/** Null for titles that are equal, cut, or reworded at length. */
export function wordChanged(printed: string, own: string): WordChanged | null {
  const [there, here] = [plainWords(printed).split(' '), plainWords(own).split(' ')];
  if (there.length !== here.length || there.length < LEAST_WORDS) return null;
  const places = there.flatMap((word, place) => (word === here[place] ? [] : [place]));
  const [place, ...more] = places;
  if (place === undefined || more.length > 0) return null;
  const [other = '', word = ''] = [there[place], here[place]];
  const numbers = /^\d+$/.test(other) && /^\d+$/.test(word);
  const alike = other.slice(0, SAME_START) === word.slice(0, SAME_START);
  const short = Math.min(other.length, word.length) < SAME_START;
  return numbers || !(alike || short) ? { printed: other, own: word } : null;
}
