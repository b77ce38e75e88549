import type { Decimal } from '../kernel/index.ts';
import { type Figure, scanFigure } from './figure.ts';
import { fraction, perNumber } from './fraction.ts';
import { cleanNote } from './note.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { type Found, match, type Source, skipBlank } from './source.ts';
import { scanUnitWords } from './unit-words.ts';
import type { NumberValue, RefusalReason } from './value.ts';
import {
  DURATIONS,
  EUROS,
  MONTHS,
  PER_THOUSANDS,
  PERCENT_POINTS,
  PERCENTS,
  SCALES,
  TIME_LEADS,
} from './vocabulary.ts';

/** What stands after a number and says what it is: makes the value of each reading of the number. */
export interface Suffix {
  readonly make: (value: Decimal) => NumberValue | null;
  readonly refused?: RefusalReason;
}

const EURO_BOOK = phraseBook(EUROS.map((word) => [word, 'EUR'] as const));
const PERCENT_BOOK = phraseBook([
  ...PERCENTS.map((word) => [word, '%'] as const),
  ...PER_THOUSANDS.map((word) => [word, 'per-1000'] as const),
]);
const DURATION_BOOK = phraseBook(
  DURATIONS.flatMap(([unit, ...forms]) => [unit, ...forms].map((f) => [f, unit] as const)),
);
const NO_THING = phraseBook([...Object.keys(SCALES), ...MONTHS].map((word) => [word, true] as const));
const POINT_BOOK = phraseBook(PERCENT_POINTS.map((word) => [word, 'punti percentuali'] as const));
const TIME_LEAD_BOOK = phraseBook(
  TIME_LEADS.map((word) => [word, word.startsWith('m') ? 'mesi' : 'giorni'] as const),
);
const OVER = /(?: ?[/:] ?| su )(?=\d)/y;
const PER = / (?:ogni|per|x(?= (?:10{2,}|1\.000|10\.000|100\.000)(?!\d))) (?=\d)/y;
const CLOCK = /^:[0-5]\d$/;

const EURO_SCALED = /(?:(k|mln|mld|m)\.? ?(?:€|euro)|(?:€|euro)(?: ?\/ ?| )(mln|mld|000)\.?) ?(?=[+-]?\d)/y;
const EURO_POWERS: Readonly<Record<string, number>> = { k: 3, '000': 3, m: 6, mln: 6, mld: 9 };

/** "gg. 30": the unit of time before its number. */
export const scanTimeLead = (from: Source, at: number) => scanPhrase(TIME_LEAD_BOOK, from, at);

const scanEuro = (from: Source, at: number) => scanPhrase(EURO_BOOK, from, at);

/** "€", "k€", "€ mln" before a figure: the power of ten it is multiplied by. */
export function scanEuroLead(from: Source, at: number): Found<number> | null {
  const found = match(EURO_SCALED, from.lower, at);
  const scale = found?.[1] ?? found?.[2];
  if (found && scale) return { value: EURO_POWERS[scale] ?? 0, end: at + found[0].length };
  const plain = scanEuro(from, at);
  return plain ? { value: 0, end: plain.end } : null;
}

/** The unit after a number, in the order: %, euro, time, "per 10.000", fraction, the counted thing. */
export function scanSuffix(from: Source, at: number, money: boolean): Found<Suffix> | null {
  if (money) return null;
  const next = skipBlank(from, at);
  const percent = scanPhrase(PERCENT_BOOK, from, next);
  if (percent) {
    return simple({ kind: percent.value === '%' ? 'percent' : 'ratio', unit: percent.value }, percent.end);
  }
  const points = scanPhrase(POINT_BOOK, from, next);
  if (points) {
    return simple({ kind: 'count', unit: points.value }, points.end);
  }
  const euro = scanEuro(from, next);
  if (euro) return simple({ kind: 'money', unit: 'EUR' }, euro.end);
  const duration = scanPhrase(DURATION_BOOK, from, next);
  if (duration) return simple({ kind: 'duration', unit: duration.value }, duration.end);
  return scanOver(from, at) ?? scanCounted(from, at);
}

function simple(shape: Pick<NumberValue, 'kind' | 'unit'>, end: number): Found<Suffix> {
  return { value: { make: (value) => ({ ...shape, value }) }, end };
}

function scanOver(from: Source, at: number): Found<Suffix> | null {
  const over = match(OVER, from.lower, at);
  const per = over ? null : match(PER, from.lower, at);
  const start = at + (over ?? per ?? [''])[0].length;
  const bottom = over || per ? scanFigure(from, start) : null;
  const [value] = bottom?.value.readings ?? [];
  if (!bottom || !value || bottom.value.refused || value.units <= 0n) {
    return bottom ? { value: { make: () => null, refused: 'malformed' }, end: bottom.end } : null;
  }
  if (per) {
    const time = scanPhrase(DURATION_BOOK, from, skipBlank(from, bottom.end));
    if (value.places > 0 || time) return null;
    return { value: { make: (top) => perNumber(top, value) }, end: bottom.end };
  }
  const make = (top: Decimal): NumberValue | null => {
    const result = fraction(top, value);
    return result && top.units >= 0n
      ? { ...result, note: cleanNote(from.text.slice(digitsBefore(from, at), bottom.end)) }
      : result;
  };
  const printed = from.text.slice(digitsBefore(from, at), bottom.end);
  const suspect = looksLikeDayOrClock(from.text.slice(at, bottom.end), bottom.value) || isDay(printed);
  return { value: suspect ? { make, refused: 'ambiguous' } : { make }, end: bottom.end };
}

/** "30/06" may be a day, "10:30" an hour, "3/2023" a month or the number of an act. */
function looksLikeDayOrClock(tail: string, bottom: Figure): boolean {
  const [value] = bottom.readings;
  const year = value !== undefined && value.places === 0 && value.units >= 1900n && value.units <= 2199n;
  return CLOCK.test(tail) || /^ ?\/ ?0\d$/.test(tail) || (year && tail.includes('/'));
}

function digitsBefore(from: Source, end: number): number {
  let start = end;
  while (start > 0 && /[\d.,'’]/.test(from.text.charAt(start - 1))) start--;
  return start;
}

/** A thing counted; a power of ten or a month printed there is none, and is left to the note. */
function scanCounted(from: Source, at: number): Found<Suffix> | null {
  if (scanPhrase(NO_THING, from, skipBlank(from, at))) return null;
  const unit = scanUnitWords(from, at);
  return unit ? simple({ kind: 'count', unit: unit.value }, unit.end) : null;
}

/** "31/12": a whole greater than its parts is a day of the year before it is a fraction; "11/12" is not. */
function isDay(printed: string): boolean {
  if (/^0\d ?\/ ?\d{2}$/.test(printed)) return true;
  const [, day, month] = /^(\d{2}) ?\/ ?(\d{1,2})$/.exec(printed) ?? [];
  return Number(day) > 12 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}
