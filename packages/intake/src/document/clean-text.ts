/** Soft hyphens, zero-width and direction marks, the byte order mark: seen by nobody, in the way of a match. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: old line ends, told apart from other controls
const LINE_END = /\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g;

/**
 * Text as a reader sees it: invisible characters gone, every kind of blank one blank, line breaks kept as
 * `\n`, no blank at the ends of lines. Composed form (NFC), so that the same word is the same string.
 */
export function cleanText(raw: string): string {
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
