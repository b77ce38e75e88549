/** Words kept as they are: institutes and names that an all-capitals title cannot tell from the rest. */
const kept: ReadonlyMap<string, string> = new Map(
  ['SUAP', 'ADP', 'PIAO', 'PNRR', 'PID', 'OCRI', 'OIV', 'RPCT', 'URP', 'PCC', 'ADR', 'Camera', 'Camere']
    .concat(['Brescia', 'Bergamo', 'Brixia', 'Forum', 'Futura', 'Italia', 'Unioncamere'])
    .map((word) => [word.toUpperCase(), word]),
);

const accents: Readonly<Record<string, string>> = { "A'": 'à', "E'": 'è', "I'": 'ì', "O'": 'ò', "U'": 'ù' };

/**
 * A title printed in capitals, in the case one reads: "VISIBILITA' DELLA CAMERA" → "Visibilità della
 * Camera". Only for the eye: the title as printed stays the datum. Other titles come back as they are.
 */
export function readingCase(title: string): string {
  const letters = title.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  if (capitals.length * 2 < letters.length || letters.length < 6) return title;
  const read = title.replace(/[\p{L}\d]+(?:(?<=[AEIOU])'(?!\p{L}))?/gu, lowered);
  return read.slice(0, 1).toUpperCase() + read.slice(1);
}

function lowered(word: string, at: number, title: string): string {
  const abbreviated = title[at + word.length] === '.' && word.length <= 2;
  if (word !== word.toUpperCase() || abbreviated || /\d/.test(word)) return word;
  const known = kept.get(word);
  if (known) return known;
  const accented = accents[word.slice(-2)];
  return accented ? word.slice(0, -2).toLowerCase() + accented : word.toLowerCase();
}
