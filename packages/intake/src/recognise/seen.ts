/** A cell of more characters is prose: a figure, a label or a code is told by what it begins with. */
export const LONGEST_SEEN = 2000;

/** As much of a cell as its patterns look at, so that no cell costs more than a page of text. */
export function seen(text: string): string {
  return text.length > LONGEST_SEEN ? text.slice(0, LONGEST_SEEN) : text;
}

/** Text without the marks at its end: a pattern anchored there costs the square of a long run of them. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
