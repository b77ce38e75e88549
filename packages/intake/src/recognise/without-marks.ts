/** No heading that tells what a column holds is longer. */
const LONGEST = 200;

/** A heading without the marks of its notes: "Target¹", "Risultato (2)", "Peso*". */
export function withoutMarks(heading: string): string {
  if (heading.length > LONGEST) return heading;
  const plain = heading.replace(/[⁰¹²³⁴-⁹⁽⁾]+/g, '').trim();
  return plain.replace(/ ?(?:\((?:nota )?\d{1,2}\)|\[\d{1,2}\]|\*{1,3})$/i, '') || plain;
}
