import { scanComparator } from './comparator.ts';
import { type Core, mapCore, sure, withComparator } from './core.ts';
import { monthOf, scanDay } from './day.ts';
import { joinNotes } from './note.ts';
import { scanNumber } from './number.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { scanRange } from './range.ts';
import { type Found, match, type Source, skipBlank, wordAt } from './source.ts';
import { scanTerm } from './term.ts';
import type { Comparator } from './value.ts';
import { ABOUT, DAY_LEADS, LEADS, LINKS } from './vocabulary.ts';

type Word = 'lead' | 'about' | 'day' | 'number';

const words = (list: readonly string[], kind: Word) => list.map((word) => [word, kind] as const);
const numbered = LEADS.map((word) => [word, word.startsWith('n') ? 'number' : 'lead'] as const);
const FREE = phraseBook([...numbered, ...words(ABOUT, 'about')]);
const COMPARED = phraseBook([
  ...words(DAY_LEADS, 'day'),
  ...words(LINKS, 'lead'),
  ...numbered,
  ...words(ABOUT, 'about'),
]);
const SINCE = /(?:dal |dall')(?=\d)/y;
const MAX_WORDS = 6;
const YEAR = /(19|20|21)\d\d(?![\d.,%/])/y;

/**
 * One requirement with its unit, without notes: a range, or a comparator (if any) before a date or a
 * number. Null when none stands at the position.
 */
export function scanRequirement(from: Source, at: number): Core | null {
  const range = scanRange(from, at);
  if (range) return range;
  const since = scanSince(from, at);
  if (since) return since;
  const comparator = scanComparator(from, at);
  let position = comparator ? skipBlank(from, comparator.end) : at;
  let about = '';
  let last: Word | undefined;
  for (let i = 0; i < MAX_WORDS; i++) {
    // What is announced as a number is no date: "n. 5/2025" is an act.
    const core =
      last === 'number'
        ? scanNumber(from, position, comparator !== null)
        : scanFigureAt(from, position, comparator, at);
    if (core) return compared(clearInTime(core, from, at), comparator?.value, about);
    const word = scanPhrase(comparator ? COMPARED : FREE, from, position);
    if (!word) return null;
    last = word.value;
    if (last === 'about') about = 'circa';
    position = skipBlank(from, word.end);
  }
  return null;
}

/** "dal 1/1/2025", with no end: from that day. */
function scanSince(from: Source, at: number): Core | null {
  const lead = match(SINCE, from.lower, at);
  const day = lead ? scanDay(from, at + lead[0].length) : null;
  return day ? mapCore(day, (value) => withComparator(value, '>=')) : null;
}

function scanFigureAt(
  from: Source,
  at: number,
  comparator: Found<Comparator> | null,
  start: number,
): Core | null {
  const temporal = comparator !== null && from.lower.startsWith('entro', start);
  return (
    scanTerm(from, at) ??
    scanDay(from, at) ??
    (temporal ? scanYearAlone(from, at) : null) ??
    scanNumber(from, at, comparator !== null)
  );
}

/** "entro il 15": of which month, or fifteen of what? */
function clearInTime(core: Core, from: Source, at: number): Core {
  const [value] = core.readings;
  const bare = value?.kind === 'count' && value.unit === '' && value.note === undefined;
  return bare && from.lower.startsWith('entro', at) && !core.refused
    ? { ...core, refused: 'ambiguous' }
    : core;
}

/** "entro il 2025": by the end of that year. */
function scanYearAlone(from: Source, at: number): Core | null {
  const found = match(YEAR, from.text, at);
  const end = at + 4;
  if (!found || wordAt(from, skipBlank(from, end))) return null;
  const date = monthOf(Number(found[0]), 12);
  return date ? sure({ kind: 'date', date, note: `anno ${found[0]}` }, end) : null;
}

function compared(core: Core, comparator: Comparator | undefined, about: string): Core {
  return mapCore(core, (value) => {
    const noted = about === '' ? value : { ...value, note: joinNotes(about, value.note ?? '') };
    return withComparator(noted, comparator);
  });
}
