import { type Decimal, decimal, decimalText } from '../kernel/index.ts';
import { type Core, refuse } from './core.ts';
import { isWholeName, scanMonthName } from './day.ts';
import { type Figure, scanFigure } from './figure.ts';
import { NUMBER_WORD_BOOK } from './number-words.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { type Found, match, type Source, skipBlank, wordAt } from './source.ts';
import { scanEuroLead, scanSuffix, scanTimeLead } from './suffix.ts';
import type { NumberValue } from './value.ts';
import { ARTICLES, SCALES } from './vocabulary.ts';

const SCALE_BOOK = phraseBook(Object.entries(SCALES));
const ORDINAL = /[°ªº^]/;
const DETACHED = /[+-] ?(?=[\d€e])|[–—] ?(?=[\d€])/y;
/** "3a" is an ordinal, "1O" a zero misread, "5E" half a figure. */
const STRAY = /[OoIl]+(?= ?%)|[aoeil](?![\p{L}\d.])/iuy;
const MILLIONS = / ?m(?=€)/y;
const SPELLED = / ?\(/y;
const CODE_TAIL = /\p{L}*\d/uy;

/**
 * A number with its unit, no comparator. `articles` lets "un", "una" be a figure, as after "almeno".
 * Null when no number stands there (an ordinal is none).
 */
export function scanNumber(from: Source, at: number, articles: boolean): Core | null {
  return scanTimed(from, at) ?? scanPlain(from, at, articles);
}

/** "gg. 30" */
function scanTimed(from: Source, at: number): Core | null {
  const lead = scanTimeLead(from, at);
  const digits = lead ? scanFigure(from, skipBlank(from, lead.end)) : null;
  if (!lead || !digits || ORDINAL.test(from.text.charAt(digits.end)) || wordAt(from, digits.end)) return null;
  const readings = digits.value.readings.map(
    (value) => ({ kind: 'duration', value, unit: lead.value }) as const,
  );
  return { ...digits.value, readings, end: digits.end };
}

function scanPlain(from: Source, at: number, articles: boolean): Core | null {
  const sign = match(DETACHED, from.lower, at);
  const start = sign ? at + sign[0].length : at;
  const euro = scanEuroLead(from, start);
  const digits =
    scanFigure(from, euro ? skipBlank(from, euro.end) : start) ??
    (sign ? null : scanWord(from, at, articles));
  if (!digits || (sign && !euro && sign[0].length === 0)) return null;
  if (ORDINAL.test(from.text.charAt(digits.end))) return null;
  if (match(CODE_TAIL, from.text, digits.end)) return refuse('malformed', codeEnd(from, digits.end));
  if (dayOfNoYear(from, digits)) return refuse('ambiguous', digits.end);
  if (match(STRAY, from.text, digits.end)) return refuse('malformed', codeEnd(from, digits.end));
  const spelled = spelledOut(from, digits);
  const scale = scanPhrase(SCALE_BOOK, from, skipBlank(from, spelled));
  const millions = scale ? null : match(MILLIONS, from.lower, digits.end);
  const power = (euro?.value ?? 0) + (scale?.value ?? (millions ? 6 : 0));
  const figure = signed(scaled(digits.value, power), sign?.[0] ?? '');
  const end = scale?.end ?? spelled + (millions?.[0].length ?? 0);
  return complete(from, end, figure, euro !== null);
}

function complete(from: Source, end: number, figure: Figure, money: boolean): Core {
  const suffix = scanSuffix(from, end, money);
  const make = suffix?.value.make ?? ((value: Decimal) => bare(value, money));
  const readings = figure.readings.map(make).filter((value) => value !== null);
  const refused =
    figure.refused ?? suffix?.value.refused ?? (readings.length === 0 ? 'malformed' : undefined);
  return { readings, end: suffix?.end ?? end, ...(refused ? { refused } : {}) };
}

/** With no unit printed: whole numbers are counts, numbers with decimals ratios. */
function bare(value: Decimal, money: boolean): NumberValue {
  if (money) return { kind: 'money', value, unit: 'EUR' };
  return { kind: value.places === 0 ? 'count' : 'ratio', value, unit: '' };
}

function scanWord(from: Source, at: number, articles: boolean): Found<Figure> | null {
  const word = scanPhrase(NUMBER_WORD_BOOK, from, at);
  if (!word || (!articles && ARTICLES.includes(from.lower.slice(at, word.end)))) return null;
  return { value: { readings: [{ units: BigInt(word.value), places: 0 }] }, end: word.end };
}

/** "30 (trenta) giorni": the position after the words, where they say the same number. */
function spelledOut(from: Source, digits: Found<Figure>): number {
  const open = match(SPELLED, from.lower, digits.end);
  const word = open ? scanPhrase(NUMBER_WORD_BOOK, from, digits.end + open[0].length) : null;
  const [figure] = digits.value.readings;
  const same = word && figure && figure.places === 0 && figure.units === BigInt(word.value);
  const followed = same && from.text[word.end] === ')' && from.text[word.end + 1] === ' ';
  return followed ? word.end + 1 : digits.end;
}

function dayOfNoYear(from: Source, digits: Found<Figure>): boolean {
  const month = scanMonthName(from, skipBlank(from, digits.end));
  if (!month) return false;
  return isWholeName(from, month) || !wordAt(from, skipBlank(from, month.end));
}

/** "1,5 milioni": the digits moved, nothing rounded. */
function scaled(figure: Figure, power: number): Figure {
  if (power === 0) return figure;
  const readings = figure.readings.flatMap((value) => {
    const places = Math.max(0, value.places - power);
    const units = value.units * 10n ** BigInt(Math.max(0, power - value.places));
    const moved = decimal(decimalText({ units, places }));
    return moved ? [moved] : [];
  });
  return readings.length < figure.readings.length
    ? { refused: 'out-of-range', readings }
    : { ...figure, readings };
}

/** A sign apart from its digits, or longer than a minus, may as well be a dash: both readings are given. */
function signed(figure: Figure, sign: string): Figure {
  if (sign === '' || sign.startsWith('+')) return figure;
  const negative = figure.readings.map((value) => ({ ...value, units: -value.units }));
  if (sign === '-') return { ...figure, readings: negative };
  return { refused: figure.refused ?? 'ambiguous', readings: [...negative, ...figure.readings] };
}

function codeEnd(from: Source, at: number): number {
  let end = at;
  while (wordAt(from, end)) end++;
  return end;
}
