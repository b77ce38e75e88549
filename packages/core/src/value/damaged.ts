/** What a spreadsheet prints where a formula fails or a column is too narrow; "#N/D" is rather a missing datum. */
const FAILED_CELL =
  /^#(?:div\/0!|rif!|ref!|valore!|value!|nome\??|name\?|num!|nullo!|null!|espansione!|spill!|calc!)$|^#{2,}$/i;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const LOOKALIKES = /^[\dOoIl]+(?:[.,/-][\dOoIl]+)*(?= ?%?$)/;
const BESIDE_DIGIT = /\d[OoIl]|[OoIl]\d/;

/**
 * What the text would be without its damage; "" where nobody can say, null where it is not damaged. A
 * scanner takes 0 for O and 1 for l ("1OO%", "l2"); a spreadsheet prints "#DIV/0!" or "1,23E+05".
 */
export function repaired(plain: string): string | null {
  if (FAILED_CELL.test(plain) || SCIENTIFIC.test(plain)) return '';
  const figure = LOOKALIKES.exec(plain)?.[0];
  if (figure === undefined || !BESIDE_DIGIT.test(figure)) return null;
  return figure.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') + plain.slice(figure.length);
}
