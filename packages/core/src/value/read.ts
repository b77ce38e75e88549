import { scanMonitoring } from './absence.ts';
import { withNote } from './core.ts';
import { scanDay } from './day.ts';
import { MAX_LENGTH, normalise } from './normalise.ts';
import { cleanNote } from './note.ts';
import { source } from './source.ts';
import { compose, type Piece, readStatement, type Statement } from './statement.ts';
import { isNumber, type Reading, type RefusalReason, type Value } from './value.ts';
import { findPieces, readWording } from './wording.ts';

const YEAR_SPAN = /^(?:19|20|21)\d\d(?: ?[-–—/] ?(?:(?:19|20|21)\d\d|\d\d))+$/;
const IN_QUOTES = /^["“«']([^"“”«»']*)["”»']$/;
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
  const plain = normalise(text);
  if (plain === null) return refusal('malformed');
  if (plain === '') return whole({ kind: 'missing' });
  const from = source(plain);
  if (YEAR_SPAN.test(plain) && scanDay(from, 0)?.end !== plain.length)
    return whole({ kind: 'text', text: plain });
  const inside = IN_BRACKETS.exec(plain)?.[1]?.trim();
  const statement = readStatement(inside ?? IN_QUOTES.exec(plain)?.[1]?.trim() ?? plain);
  if (!statement) return readWords(plain);
  return inside === undefined ? ofStatement(statement) : ofBracketed(statement);
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
