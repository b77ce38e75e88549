import { DocumentFault } from './fault.ts';

/** Soft hyphens, zero-width and direction marks, the byte order mark: seen by nobody, in the way of a match. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: old line ends, told apart from other controls
const LINE_END = /\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g;

/** Letters of one paragraph or cell: no document has more, and cleaning them takes several times their memory. */
const LONGEST_TEXT = 1_000_000;

/** @throws {DocumentFault} when what should be one paragraph or cell is longer than any */
export function checkLength(text: string): void {
  if (text.length > LONGEST_TEXT) throw new DocumentFault('too-large', { most: `${LONGEST_TEXT}` });
}

/**
 * Text as a reader sees it: invisible characters gone, every kind of blank one blank, line breaks kept as
 * `\n`, no blank at the ends of lines. Composed form (NFC), so that the same word is the same string.
 * @throws {DocumentFault} when it is too long
 */
export function cleanText(raw: string): string {
  checkLength(raw);
  return (
    raw
      .replace(LINE_END, '\n')
      .replace(INVISIBLE, '')
      .replace(CONTROL, ' ')
      .normalize('NFC')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      // Not a pattern: one anchored at the end costs the square of a long run of line breaks.
      .trim()
  );
}
