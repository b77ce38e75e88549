import { scanComparator } from './comparator.ts';
import { type Found, match, type Source, skipBlank } from './source.ts';
import { CIRCUMSTANCES, JOINTS } from './vocabulary.ts';

/** Letters, joined or not; measures may end with their power ("m2", "tCO2", "µg/m³"). */
const WORD = /[\p{L}\p{M}]+(?:['’/&-][\p{L}\p{M}]+)*(?:(?<=m|co)[23²³](?![\p{L}\d]))?/iuy;
const MAX_WORDS = 6;

/**
 * The name of the counted thing after a number: "comuni da visitare". It ends where a circumstance
 * ("nel 2024", "entro…"), a figure or punctuation begins; more than six words are a remark, no name.
 */
export function scanUnitWords(from: Source, at: number): Found<string> | null {
  const words: { text: string; end: number }[] = [];
  let position = skipBlank(from, at);
  const start = position;
  for (;;) {
    const found = match(WORD, from.text, position);
    if (
      !found ||
      from.text[position + found[0].length] === ')' ||
      isCircumstance(from, position, found[0]) ||
      followedByFigure(from, position + found[0].length)
    ) {
      break;
    }
    const end = position + found[0].length;
    words.push({ text: found[0].toLowerCase(), end });
    if (words.length > MAX_WORDS) return null;
    position = skipBlank(from, end);
    if (position === end) break;
  }
  while (JOINTS.has(words.at(-1)?.text ?? '')) words.pop();
  const end = words.at(-1)?.end;
  if (end === undefined || JOINTS.has(words[0]?.text ?? '')) return null;
  return { value: from.text.slice(start, end), end };
}

function isCircumstance(from: Source, at: number, word: string): boolean {
  const lower = from.lower.slice(at, at + word.length);
  const elision = lower.indexOf("'");
  return (
    CIRCUMSTANCES.has(lower) ||
    (elision > 0 && CIRCUMSTANCES.has(lower.slice(0, elision + 1))) ||
    scanComparator(from, at) !== null
  );
}

/** A digit glued to the word: "n.5", "2eventi" are no names. */
function followedByFigure(from: Source, at: number): boolean {
  return /\d/.test(from.text.charAt(at));
}
