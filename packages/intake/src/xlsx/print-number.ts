import type { NumberFormat } from './number-format.ts';
import { printElapsed, printMoment } from './print-moment.ts';

/** A number taken apart: `digits` with the decimal mark after the first `whole` of them. */
interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly whole: number;
}

const INTEGER = /^-?\d+$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number of a cell as an Italian reader sees it, with all its digits; text that is no number is given back. */
export function printNumber(raw: string, format: NumberFormat, from1904: boolean): string {
  const trimmed = raw.trim();
  const value = Number(trimmed);
  if (!NUMBER.test(trimmed) || !Number.isFinite(value)) return trimmed;
  if (format.is === 'moment') {
    const printed =
      format.elapsed && !format.date ? printElapsed(value) : printMoment(value, format, from1904);
    // A day that the calendar of the sheet does not have is still a number.
    if (printed !== null) return printed;
  }
  const digits = digitsOf(trimmed, value);
  const sign = digits.negative ? '-' : '';
  // What the format would round away is kept; the zeros it adds are what the reader sees.
  const decimals = format.is === 'moment' ? 0 : format.decimals;
  if (format.is === 'percent') {
    return `${sign}${print({ ...digits, whole: digits.whole + 2 }, false, decimals, 0)}%`;
  }
  if (format.is === 'euro') return `${sign}€ ${print(digits, true, decimals, 0)}`;
  const plain = format.is === 'plain';
  return sign + print(digits, plain && format.grouped, decimals, plain ? format.leadingZeros : 0);
}

/**
 * Fifteen significant digits are what a spreadsheet keeps; those after them are noise of its binary
 * arithmetic. An integer written out is kept whole, because nothing was computed to write it.
 */
function digitsOf(raw: string, value: number): Digits {
  if (value === 0) return { negative: false, digits: '', whole: 0 };
  const negative = value < 0;
  if (INTEGER.test(raw)) {
    const digits = raw.replace(/^-?0*/, '');
    return { negative, digits, whole: digits.length };
  }
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  return { negative, digits: mantissa.replace('.', '').replace(/0+$/, ''), whole: Number(exponent) + 1 };
}

function print({ digits, whole }: Digits, grouped: boolean, decimals: number, zeros: number): string {
  const before = whole <= 0 ? '' : digits.slice(0, whole).padEnd(whole, '0');
  const after = whole <= 0 && digits !== '' ? '0'.repeat(-whole) + digits : digits.slice(Math.max(whole, 0));
  const integer = (digits === '' ? '0' : before || '0').padStart(zeros, '0');
  const shown = grouped ? integer.replace(/\B(?=(\d{3})+$)/g, '.') : integer;
  const fraction = after.padEnd(decimals, '0');
  return fraction === '' ? shown : `${shown},${fraction}`;
}
