/** Widths of Titillium Web in em, the semibold's, rounded up; every other character is taken for a wide one. */
const WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  [" '.:,`ijl|ì’‘·", 0.26],
  ['!;IÌ()J', 0.3],
  ['[]ft{}r', 0.38],
  ['"“”*-/?cz', 0.46],
  ['L\\sxkvyaeàèé', 0.52],
  ['FTZbdgopqòCESYhnuùÈÉ', 0.56],
  ['#$%+0123456789<=>X^~«»€°AKPVÀ', 0.6],
  ['BGR_–DOQUÒÙH', 0.68],
  ['&Nw…m', 0.84],
];
const WIDEST = 1;
/** Programs without the font set the text a little wider. */
const SLACK = 1.05;

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
