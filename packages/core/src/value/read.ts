import { scanMonitoring } from './absence.ts';
import { figuresByYear, type YearFigure } from './by-year.ts';
import { withNote } from './core.ts';
import { repaired } from './damaged.ts';
import { scanDay } from './day.ts';
import { MAX_LENGTH, normalise } from './normalise.ts';
import { cleanNote, joinNotes } from './note.ts';
import { source } from './source.ts';
import { compose, MAX_READINGS, type Piece, readStatement, type Statement } from './statement.ts';
import { isNumber, type Reading, type RefusalReason, type Value } from './value.ts';
import { findPieces, readWording } from './wording.ts';

const YEAR_SPAN =
  /^(?:(?:triennio|biennio|periodo|anni|anno) )?(?:19|20|21)\d\d(?: ?[-–—/] ?(?:(?:19|20|21)\d\d|\d\d))+$/i;
const IN_QUOTES = /^["“«']([^"“”«»']*)["”»']$/;
const BULLET = /^(?:[•·▪●◦‣➢►○] ?|[-–—*] (?=[\p{L}≥≤<>]))(?=\S)/u;
const IN_BRACKETS = /^\(([^()]*)\)$/;

/** A reading with the pieces of text its parts came from; they are as many as the parts. */
export interface Analysis {
  readonly reading: Reading;
  readonly slices: readonly string[];
}

/**
 * Reads one printed value or target in Italian notation. Total: it never throws, and what it is not sure
 * of it refuses, with (at most eight of) the readings the text could have. A text is at most 2,000 units
 * long. Sources of the conventions: the tables of PIAO and Relazioni, and the import rule that a dot not
 * grouping three digits is ambiguous.
 */
export function read(text: string): Reading {
  return analyse(text).reading;
}

/** The same reading, with the pieces of text behind the parts of a composite or a milestone. */
export function analyse(text: string): Analysis {
  if (text.length > MAX_LENGTH) return refusal('too-long');
  const normal = normalise(text);
  if (normal === null) return refusal('malformed');
  if (normal === '') return whole({ kind: 'missing' });
  const mended = repaired(normal);
  if (mended !== null) return refusal('malformed', readingsOf(read(mended), mended === ''));
  const byYear = figuresByYear(normal);
  if (byYear) return ofYears(byYear);
  const plain = normal.replace(BULLET, '');
  const from = source(plain);
  if (YEAR_SPAN.test(plain) && scanDay(from, 0)?.end !== plain.length)
    return whole({ kind: 'text', text: plain });
  const inside = IN_BRACKETS.exec(plain)?.[1]?.trim();
  const statement = readStatement(inside ?? IN_QUOTES.exec(plain)?.[1]?.trim() ?? plain);
  if (!statement) return readWords(plain);
  return inside === undefined ? ofStatement(statement) : ofBracketed(statement);
}

/** One year's figure has its year as note; of several years nobody says which is meant. */
function ofYears(figures: readonly YearFigure[]): Analysis {
  const readings = figures.map(({ year, text }) => noted(read(text), year));
  const [only] = readings;
  if (readings.length === 1 && only) return { reading: only, slices: [] };
  return refusal('ambiguous', readings.flatMap((reading) => readingsOf(reading)).slice(0, MAX_READINGS));
}

function noted(reading: Reading, note: string): Reading {
  const add = (value: Value) => ({ ...value, note: joinNotes(note, value.note ?? '') });
  const words = reading.ok && ('parts' in reading.value || 'text' in reading.value);
  if (words) return { ok: false, refused: 'ambiguous', readings: [] };
  return reading.ok
    ? { ok: true, value: add(reading.value) }
    : { ...reading, readings: reading.readings.map(add) };
}

function readingsOf(reading: Reading, none = false): readonly Value[] {
  if (none) return [];
  return reading.ok ? [reading.value] : reading.readings;
}

/** Accounts print a negative number in brackets; elsewhere brackets are just brackets. */
function ofBracketed(statement: Statement): Analysis {
  if (statement.refused !== undefined) return ofStatement(statement);
  const [piece, ...more] = statement.pieces;
  const value = piece?.value;
  if (more.length > 0 || !value || !isNumber(value) || value.comparator || value.value.units <= 0n) {
    return ofStatement(statement);
  }
  const negative: Value = { ...value, value: { ...value.value, units: -value.value.units } };
  return refusal('ambiguous', [negative, value]);
}

function readWords(plain: string): Analysis {
  if (!/\p{L}/u.test(plain))
    return /\d/.test(plain) ? refusal('malformed') : whole({ kind: 'text', text: plain });
  const monitoring = scanMonitoring(source(plain), 0);
  const note = monitoring ? cleanNote(plain.slice(monitoring.end)) : '';
  if (monitoring && findPieces(note).length === 0) return whole(withNote({ kind: 'monitoring' }, note));
  const wording = readWording(plain);
  if (wording.kind === 'text') return whole(wording);
  const { text, pieces } = wording;
  const parts = pieces.map((piece) => piece.value);
  return {
    reading: { ok: true, value: { kind: 'milestone', text, ...(parts.length > 0 ? { parts } : {}) } },
    slices: pieces.map((piece) => piece.printed),
  };
}

function ofStatement(statement: Statement): Analysis {
  if (statement.refused !== undefined) return refusal(statement.refused, statement.readings);
  const { pieces } = statement;
  return {
    reading: { ok: true, value: compose(pieces.map((piece: Piece) => piece.value)) },
    slices: pieces.map((piece) => piece.printed),
  };
}

function whole(value: Value): Analysis {
  return { reading: { ok: true, value }, slices: [] };
}

function refusal(refused: RefusalReason, readings: readonly Value[] = []): Analysis {
  return { reading: { ok: false, refused, readings }, slices: [] };
}
