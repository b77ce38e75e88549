import { textWidth } from './measures.ts';

/** Between words; a space that holds two together is none. */
const BETWEEN = /[^\S\u00a0\u202f]+/u;
/** Where a word may be parted without a hyphen: after an apostrophe, hyphen, slash or dot within it. */
const SEAM = /(?<=\p{L}['’‐–/_.@-]+)(?=\p{L})/u;
/** Written in letters the engine hyphenates. */
const ITALIAN = /^\P{L}*[a-zàèéìòù]+\P{L}*$/iu;
/** Where the engine finds no place for a hyphen. */
const CLUSTER = /[aeiouyàèéìòù]{5}|[b-df-hj-np-tv-xz]{5}/iu;
/** No piece the engine leaves whole when it hyphenates is longer. */
const SYLLABLES = 11;
/** A figure or a code up to here is never cut for want of room. */
const LONGEST_CODE = 20;
/** What is longer is no word. */
const LONGEST_WORD = 30;
const SPACE_OF_NO_WIDTH = '\u200b';

/**
 * The narrowest a text may be set at a size: with its words whole; parted at their seams; and hyphenated as well,
 * each narrower than the one before.
 */
export function narrowest(text: string, size: number): readonly [whole: number, seams: number, cut: number] {
  let [whole, seams, cut] = [0, 0, 0];
  for (const word of text.split(BETWEEN)) {
    whole = Math.max(whole, textWidth(word, size));
    for (const piece of word.split(SEAM)) {
      const width = textWidth(piece, size);
      seams = Math.max(seams, width);
      cut = Math.max(cut, isKept(piece) ? width : Math.min(width, widestRun(piece, size)));
    }
  }
  return [whole, seams, cut];
}

/** A text as it is set in a room: with spaces of no width where a word must be parted, and whether hyphens help. */
export interface Fitted {
  readonly text: string;
  readonly hyphenate: boolean;
}

/** A text of which no part that cannot be broken is wider than its room; what fits is left as it is. */
export function fitted(text: string, room: number, size: number): Fitted {
  if (textWidth(text, size) <= room) return { text, hyphenate: false };
  let hyphenate = false;
  const parts = text.split(/([^\S\u00a0\u202f]+)/u).map((word) => {
    if (textWidth(word, size) <= room) return word;
    const pieces = word.split(SEAM).map((piece) => {
      if (textWidth(piece, size) <= room) return piece;
      if (isHyphenated(piece) && widestRun(piece, size) <= room) {
        hyphenate = true;
        return piece;
      }
      return inPieces(piece, room, size);
    });
    return pieces.join(SPACE_OF_NO_WIDTH);
  });
  return { text: parts.join(''), hyphenate };
}

/** A text whose endless words may be cut: a space of no width after every twenty of their characters. */
export function breakable(text: string): string {
  return text.replace(/\S{31,}/gu, (word) => word.replace(/\S{20}/gu, `$&${SPACE_OF_NO_WIDTH}`));
}

const isHyphenated = (piece: string): boolean =>
  piece.length <= LONGEST_WORD && ITALIAN.test(piece) && !CLUSTER.test(piece);

const isKept = (piece: string): boolean => /\d/.test(piece) && piece.length <= LONGEST_CODE;

/** The width of the widest run of as many letters as are never cut. */
function widestRun(piece: string, size: number): number {
  const letters = [...piece];
  let widest = 0;
  for (let at = 0; at + SYLLABLES <= Math.max(letters.length, SYLLABLES); at += 1)
    widest = Math.max(widest, textWidth(letters.slice(at, at + SYLLABLES).join(''), size));
  return widest;
}

/** As much of a word in each piece as its room holds; a mark stays with its letter. */
function inPieces(word: string, room: number, size: number): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (piece !== '' && textWidth(piece + character, size) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join(SPACE_OF_NO_WIDTH);
}
