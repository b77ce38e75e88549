import { type Core, sure } from './core.ts';
import { monthOf, scanMonthName, scanYear } from './day.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { match, type Source, skipBlank } from './source.ts';
import { ORDINALS, TERMS } from './vocabulary.ts';

const NUMERAL = /([1-6])(?:°|º|\^)?/y;
const SPAN = / ?[-/–] ?/y;
const ORDINAL_BOOK = phraseBook(Object.entries(ORDINALS));
const TERM_BOOK = phraseBook(Object.entries(TERMS));

/**
 * A part of a year: "1° semestre 2025", "gennaio/marzo 2024". It is due when it ends, so it is read as its
 * last month, and the printed words are kept as note.
 */
export function scanTerm(from: Source, at: number): Core | null {
  return scanOrdinalTerm(from, at) ?? scanMonthSpan(from, at);
}

function scanOrdinalTerm(from: Source, at: number): Core | null {
  const numeral = match(NUMERAL, from.lower, at);
  const word = numeral ? null : scanPhrase(ORDINAL_BOOK, from, at);
  const ordinal = numeral ? Number(numeral[1]) : word?.value;
  const end = numeral ? at + numeral[0].length : word?.end;
  if (ordinal === undefined || end === undefined) return null;
  const term = scanPhrase(TERM_BOOK, from, skipBlank(from, end));
  return term ? endingIn(from, at, term.end, ordinal * term.value) : null;
}

function scanMonthSpan(from: Source, at: number): Core | null {
  const first = scanMonthName(from, at);
  const dash = first ? match(SPAN, from.text, first.end) : null;
  const last = first && dash ? scanMonthName(from, first.end + dash[0].length) : null;
  return last ? endingIn(from, at, last.end, last.value) : null;
}

function endingIn(from: Source, at: number, end: number, month: number): Core | null {
  const year = scanYear(from, end);
  const date = year ? monthOf(year.value, month) : null;
  return year && date ? sure({ kind: 'date', date, note: from.text.slice(at, year.end) }, year.end) : null;
}
