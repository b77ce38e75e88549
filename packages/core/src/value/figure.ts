import { type Decimal, decimal, MAX_DIGITS } from '../kernel/index.ts';
import { type Found, match, type Source } from './source.ts';
import type { RefusalReason } from './value.ts';

/** A number as printed: one reading when it is sure, the possible ones and the reason when it is not. */
export interface Figure {
  readonly readings: readonly Decimal[];
  readonly refused?: RefusalReason;
}

const SHAPE = /[+-]?\d+(?:[.,'’]\d+)*/y;
const BLANK_GROUPS = /(?: \d{3})+(?:,\d+)?(?![\d.,]\d|\d)/y;
const PLAIN = /^\d+$/;
const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const APOSTROPHE_GROUPS = /^[1-9]\d{0,2}(?:['’]\d{3})+$/;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;

/**
 * Scans a number in Italian notation: comma before the decimals, dots between groups of three digits.
 * A dot that does not group three digits is ambiguous and gives both readings (2.6: 2,6 and 26).
 */
export function scanFigure(from: Source, at: number): Found<Figure> | null {
  const found = match(SHAPE, from.text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const blanks = /^[+-]?\d{1,3}$/.test(found[0]) ? match(BLANK_GROUPS, from.text, end) : null;
  if (!blanks) return { value: interpret(found[0]), end };
  const joined = known((found[0] + blanks[0].replaceAll(' ', '')).replace(',', '.'));
  return { value: { refused: 'ambiguous', readings: joined }, end: end + blanks[0].length };
}

function interpret(printed: string): Figure {
  const sign = printed.startsWith('-') ? '-' : '';
  const body = printed.replace(/^[+-]/, '');
  if (body.replace(/\D/g, '').length > MAX_DIGITS) return { refused: 'out-of-range', readings: [] };
  const [whole = '', decimals, ...more] = body.split(',');
  if (more.length === 0 && (decimals === undefined || PLAIN.test(decimals))) {
    const joined = wholePart(whole);
    if (joined !== null) return sure(sign + joined + (decimals === undefined ? '' : `.${decimals}`));
  }
  if (ENGLISH.test(body)) return { refused: 'ambiguous', readings: known(sign + body.replaceAll(',', '')) };
  if (/^\d+\.\d+$/.test(body)) {
    const joined = body.startsWith('0') ? [] : known(sign + body.replace('.', ''));
    return { refused: 'ambiguous', readings: [...known(sign + body), ...joined] };
  }
  return { refused: 'malformed', readings: [] };
}

function wholePart(text: string): string | null {
  if (PLAIN.test(text)) return text;
  return DOT_GROUPS.test(text) || APOSTROPHE_GROUPS.test(text) ? text.replace(/\D/g, '') : null;
}

function sure(text: string): Figure {
  const value = decimal(text);
  return value ? { readings: [value] } : { refused: 'out-of-range', readings: [] };
}

function known(text: string): Decimal[] {
  const value = decimal(text.replace(/^\+/, ''));
  return value ? [value] : [];
}
