import { NO, YES } from './answer-words.ts';
import { scanComparator } from './comparator.ts';
import { type Core, refuse, sure } from './core.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { match, type Source, skipBlank, wordAt } from './source.ts';

const UNFILLED =
  /(?:s[iìí]'?|on) ?(?:[/\\|-]| o ) ?(?:no|off)(?![\p{L}\d])|(?:no|off) ?(?:[/\\|-]| o ) ?(?:s[iìí]|on)(?![\p{L}\d])/uy;
/** A form with boxes, or both answers with nothing but punctuation between: whichever is ticked, nobody can tell. */
const MARKS = '☐☑☒□■○◯●✓✔✗✘x_[\\]() /|';
const BOXES = new RegExp(
  `^[${MARKS}-]*(?:${YES.join('|')})[${MARKS}.,;:=–—-]+(?:${NO.join('|')})[${MARKS}]*$`,
  'u',
);
const BOOK = phraseBook([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);

/** "SI", "no", "on"; "SI/NO" is the question, not the answer, and is refused with both. */
export function scanYesNo(from: Source, at: number): Core | null {
  const unfilled = at === 0 && BOXES.test(from.lower) ? [from.lower] : match(UNFILLED, from.lower, at);
  if (unfilled) {
    const both = [true, false].map((value) => ({ kind: 'yes-no', value }) as const);
    return refuse('ambiguous', at + (unfilled[0]?.length ?? 0), both);
  }
  const word = scanPhrase(BOOK, from, at);
  // "si provvede", "no profit": a word of a sentence.
  if (!word) return null;
  const next = skipBlank(from, word.end);
  if (wordAt(from, next) && !scanComparator(from, next)) return null;
  return sure({ kind: 'yes-no', value: word.value }, word.end);
}
