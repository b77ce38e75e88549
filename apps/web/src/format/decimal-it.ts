/** A no-break space: figure and unit stay on one line. */
export const NO_BREAK = '\u00a0';
/** The true minus sign. */
export const MINUS = '\u2212';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A decimal string in Italian: "1234.50" → "1.234,50", "-1.04" → "−1,04". Digits are moved, never
 * computed, so no figure passes through a binary float. A text that is no decimal comes back as it is.
 */
export function decimalIt(text: string): string {
  const match = DECIMAL.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${sign === '-' ? MINUS : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A difference, always signed: "+1,23", "−1,04"; zero has no sign. */
export function signedIt(text: string): string {
  return isZero(text) || text.startsWith('-') ? decimalIt(text) : `+${decimalIt(text)}`;
}

/** A weight without idle zeros: "50.00" → "50", "12.50" → "12,5". */
export function weightIt(text: string): string {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return decimalIt(trimmed);
}

/** The absolute value of a decimal string. */
export function unsigned(text: string): string {
  return text.startsWith('-') ? text.slice(1) : text;
}

/** Whether a decimal text is zero, whatever its places. */
export function isZero(text: string): boolean {
  return /^-?0(\.0+)?$/.test(text);
}

/** An exact text in Italian: a ratio "275/3" keeps its bar. */
export function exactIt(text: string): string {
  return text.includes('/') ? text.split('/').map(decimalIt).join('/') : decimalIt(text);
}
