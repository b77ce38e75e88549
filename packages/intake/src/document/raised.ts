/** How much of the text before a raised one tells what it is. */
export const TAIL = 8;

const NOTE = /^[\d()*,;\s]*[\d*][\d()*,;\s]*$/;
const SINGLE = /^(?:\(([a-z])\)|([b-z]))$/;
/** A measure, which its power follows: "m", "km", "cm". */
const MEASURE = /(?:^|[^\p{L}])(?:[kdcm]|da|h|µ)?m$/u;

const SMALL: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((small, digit) => [`${digit}`, small])),
  '(': '⁽',
  ')': '⁾',
};

/**
 * Text set above the line, as it is to be written on the line after `before`: the number of a note in small digits
 * ("120³"), which no reader takes for part of the figure; a power of a measure ("m2") and an ordinal ("1a") as they
 * are.
 */
export function raised(text: string, before: string): string {
  const said = text.trim();
  if (said === '' || said.length > TAIL * 2 || before.trim() === '') return text;
  if (/^[23]$/.test(said) && MEASURE.test(before.slice(-TAIL))) return text;
  if (NOTE.test(said)) return [...text].map((letter) => SMALL[letter] ?? letter).join('');
  const [, inBrackets, alone] = SINGLE.exec(said) ?? [];
  const letter = inBrackets ?? (/[\d%]$/.test(before) && !ORDINAL.includes(said) ? alone : undefined);
  return letter === undefined ? text : ` (${letter})`;
}

/** "1o", "1e": no notes. */
const ORDINAL: readonly string[] = ['o', 'e', 'i'];
