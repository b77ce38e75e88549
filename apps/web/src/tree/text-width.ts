/** Widths of Titillium Web's glyphs in em, by class: near enough to wrap a title in a drawing. */
function em(character: string): number {
  if (" .,:;'’|il!()[]".includes(character)) return 0.24;
  if ('fjrt-/I'.includes(character)) return 0.34;
  if ('mwMW@%'.includes(character)) return 0.82;
  if (/\d/.test(character)) return 0.56;
  return character === character.toUpperCase() && character !== character.toLowerCase() ? 0.59 : 0.5;
}

/** Estimated width of a text in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += em(character);
  return width * size;
}

/** The text cut to fit, with an ellipsis where something is left out. */
export function clipped(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** The text in at most `most` lines, broken at spaces and, in words wider than a line, after hyphens; the last is clipped. */
export function wrapped(text: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text
    .split(/\s+/)
    .flatMap((word) => (textWidth(word, size) > room ? word.split(/(?<=-)/) : [word]));
  while (rest.length > 0 && lines.length < most) {
    let taken = 1;
    while (taken < rest.length && textWidth(rest.slice(0, taken + 1).join(' '), size) <= room) taken += 1;
    const last = lines.length === most - 1;
    lines.push(clipped((last ? rest : rest.slice(0, taken)).join(' '), size, room));
    rest = last ? [] : rest.slice(taken);
  }
  return lines;
}
