import { type CivilDay, civilDateOf, civilMonth, dateExists } from '../kernel/index.ts';
import { type Core, refuse, sure } from './core.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { type Found, match, type Source, skipBlank, wordAt } from './source.ts';
import { MONTHS } from './vocabulary.ts';

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/y;
const MONTH_YEAR = /(\d{1,2})[-/](\d{4})(?![\d/-])/y;
const YEAR_MONTH = /(\d{4})-(\d{2})(?![\d/-])/y;
const DAY_NUMBER = /(\d{1,2})(?:(?:°|º)? ?|[-/])(?=\p{L})/uy;
const YEAR = /(?: ?(?:de(?:l |ll'))?|[-/])(\d{4})(?!\d)/y;
const SHORT_YEAR = /(?:[-/]| ?')(\d{2})(?!\d)/y;
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?Z?(?![\d:])/y;

const MONTH_BOOK = phraseBook(
  MONTHS.flatMap((name, i) => [
    [name, i + 1] as const,
    [name.slice(0, 3), i + 1] as const,
    [`${name.slice(0, 3)}.`, i + 1] as const,
    ...(name === 'settembre' ? [['sett', 9] as const, ['sett.', 9] as const] : []),
  ]),
);

/** The month named at the position, whole or abbreviated. */
export const scanMonthName = (from: Source, at: number) => scanPhrase(MONTH_BOOK, from, at);

/**
 * A date or a month alone: 30/06/2024, 31.12.23, 2023-12-31, 15 marzo 2025, dicembre 2021, 12/2021.
 * A day no calendar has is refused; so is the spreadsheet's day zero.
 */
export function scanDay(from: Source, at: number): Core | null {
  return scanNumericDay(from, at) ?? scanMonthNumber(from, at) ?? scanNamedDay(from, at);
}

function scanNumericDay(from: Source, at: number): Core | null {
  const iso = match(ISO, from.text, at);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), afterTime(from, at + iso[0].length));
  const found = match(DAY_FIRST, from.text, at);
  if (!found) return null;
  const [printed, d = '', separator, m = '', y = ''] = found;
  // "2.1.25" is rather the number of a paragraph than a date.
  if (separator === '.' && y.length === 2 && (d.length < 2 || m.length < 2)) return null;
  return day(fullYear(y), Number(m), Number(d), afterTime(from, at + printed.length));
}

function day(year: number, month: number, dayOfMonth: number, end: number): Core {
  const emptyCell =
    (dayOfMonth === 0 && month <= 1 && (year === 1900 || year === 2000)) ||
    (year === 1899 && month === 12 && dayOfMonth >= 30);
  if (emptyCell) return refuse('spreadsheet-zero-date', end);
  const date = civilDateOf(year, month, dayOfMonth);
  if (date) return sure({ kind: 'date', date }, end);
  const swapped = civilDateOf(year, dayOfMonth, month);
  return refuse('impossible-date', end, swapped ? [{ kind: 'date', date: swapped }] : []);
}

function afterTime(from: Source, end: number): number {
  return end + (match(MIDNIGHT, from.text, end)?.[0].length ?? 0);
}

function scanMonthNumber(from: Source, at: number): Core | null {
  const found = match(MONTH_YEAR, from.text, at);
  const reversed = found ? null : match(YEAR_MONTH, from.text, at);
  if (found) return monthCore(Number(found[2]), Number(found[1]), at + found[0].length);
  return reversed ? monthCore(Number(reversed[1]), Number(reversed[2]), at + reversed[0].length) : null;
}

function monthCore(year: number, month: number, end: number): Core | null {
  const date = monthOf(year, month);
  return date ? sure({ kind: 'date', date }, end) : null;
}

/** The month as a `CivilDay`; null when it is not one. */
export function monthOf(year: number, month: number): CivilDay | null {
  return civilMonth(`${year}-${String(month).padStart(2, '0')}`);
}

/** Whether the month is named whole: "mar" and "set" may be other words. */
export function isWholeName(from: Source, { value, end }: Found<number>): boolean {
  const name = MONTHS[value - 1] ?? '';
  return from.lower.slice(end - name.length, end) === name;
}

function scanNamedDay(from: Source, at: number): Core | null {
  const number = match(DAY_NUMBER, from.text, at);
  const month = scanMonthName(from, at + (number?.[0].length ?? 0));
  if (!month) return null;
  const whole = isWholeName(from, month);
  const year = scanYear(from, month.end);
  if (!year) {
    // "30 giugno", "entro giugno": a day, but of which year? "mar" and "set" alone may be other words.
    if (!whole || (!number && wordAt(from, skipBlank(from, month.end)))) return null;
    return refuse('ambiguous', month.end);
  }
  if (!number) {
    const date = monthOf(year.value, month.value);
    return date ? sure({ kind: 'date', date }, year.end) : null;
  }
  return day(year.value, month.value, Number(number[1]), year.end);
}

/** The year after a month's name: "2025", "del 2025", and "-25" as spreadsheets write it. */
export function scanYear(from: Source, at: number): { value: number; end: number } | null {
  const full = match(YEAR, from.lower, at);
  if (full && dateExists(Number(full[1]), 1, 1)) return { value: Number(full[1]), end: at + full[0].length };
  const short = match(SHORT_YEAR, from.lower, at);
  return short ? { value: fullYear(short[1] ?? ''), end: at + short[0].length } : null;
}

/** Two digits are of this century up to 69, as spreadsheets take them. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
