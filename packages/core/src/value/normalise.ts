/** The longest text a cell of a table is taken to be, in UTF-16 units. */
export const MAX_LENGTH = 2000;

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANKS = /[\s\u2028\u2029]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const BROKEN = /[\p{Cc}\p{Cs}\p{Cn}\ufffd]/u;

/**
 * The text as the reader sees it: composed accents, one plain space between words, no invisible marks
 * (soft hyphens, directions, joiners), typographic minus and full-width forms made plain. Null when the
 * text holds control characters or broken encoding. Idempotent.
 */
export function normalise(text: string): string | null {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(BLANKS, ' ')
    .normalize('NFC')
    .trim();
  return BROKEN.test(plain) ? null : plain;
}
