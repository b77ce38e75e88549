/**
 * Widths in em, the wider of Titillium Web's semibold and of the common sans serif that stands in for it where it
 * is not installed; every other character is taken for a wide one.
 */
const WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  [" '.:,il|ìjI!;Ì‘’·", 0.28],
  ['()[]ft{}`', 0.36],
  ['r"“”*-', 0.44],
  ['zc/J\\sxkvy', 0.5],
  ['Laeàèé?bdgopqòhnuù', 0.56],
  ['0123456789#$€°«»', 0.58],
  ['FTZ+<=>^~', 0.62],
  ['EÈSYXAÀKPVB&_–', 0.68],
  ['CRUÙDHN', 0.72],
  ['GOQÒw', 0.78],
  ['mM', 0.86],
  ['W%', 0.94],
];
const WIDEST = 1.02;
const SLACK = 1.02;

const widthOf = new Map(
  WIDTHS.flatMap(([characters, em]) => [...characters].map((one) => [one, em] as const)),
);

/** How wide a text is at most when it is drawn in one line. */
export function drawnWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthOf.get(character) ?? WIDEST;
  return em * size * SLACK;
}

/** A text in lines no wider than `room`, broken at spaces, and within a word only where it fits no line. */
export function linesOf(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (drawnWidth(longer, size) <= room) line = longer;
    else {
      if (line !== '') lines.push(line);
      const pieces = piecesOf(word, size, room);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, size: number, room: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && drawnWidth(piece + character, size) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
