import { scanAbsence } from './absence.ts';
import { scanComparator } from './comparator.ts';
import { AFTERTHOUGHTS } from './comparator-words.ts';
import { type Core, comparatorOf, mapCore, withComparator, withNote } from './core.ts';
import { cleanNote, joinNotes, outerGroups, splitOutside } from './note.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { scanRequirement } from './requirement.ts';
import { match, type Source, source } from './source.ts';
import { scanSuffix } from './suffix.ts';
import { isAbsent, isNumber, type RefusalReason, type Value } from './value.ts';
import { RATES } from './vocabulary.ts';
import { scanYesNo } from './yes-no.ts';

/** One part of what was read, with the piece of text it was read from. */
export interface Piece {
  readonly value: Value;
  readonly printed: string;
}

/** The parts read, in order; or why the text is refused, with its possible readings. */
export type Statement =
  | { readonly pieces: readonly Piece[]; readonly refused?: undefined }
  | { readonly refused: RefusalReason; readonly readings: readonly Value[] };

/** The readings of many doubtful figures multiply: past these nobody would choose among them. */
export const MAX_READINGS = 8;
const CONJUNCTION =
  /(?: ?[,+&]| e| ed| nonché| oltre a| oltre ad) ?| [-–—] (?=n[.°r])| ?\/ ?(?=m(?:in|ax)[. ])/y;
const LOOSE_FIGURE =
  /(?: ?[,;+&:/–—|\\-]| e| ed| o)? ?[+-]?\d|[.,]{2,}\d| e mezz[ao](?!\p{L})| ?(?:±|\+\/-) ?\d|[¼½¾⅓⅔⅛]|\) ?\d| ?[-–]$/uy;
const OR_MORE = / (?:o|e|ed) (più|piu|meno|oltre|superiori?|inferiori?) /y;
const ARROW = / ?(?:[-=]+>|[→➔➜⇒⟶➝]) ?(?=\S)/y;
const SECOND_PERCENT = /(?: ?[,–—-]| e) (?=\d+(?:[.,]\d+)? ?%)/;
const NUMBERED = /n(?:\.|°|r\.?| ) ?\d/y;
const PER_LETTER = /^ ?\/ ?\p{L}/u;
const RATE_BOOK = phraseBook(RATES.map((phrase) => [phrase, true] as const));

/**
 * A text that starts with a figure, a date, an answer or an absence: that value, its note, and the
 * further requirements printed beside it. Null when the text starts with something else.
 */
export function readStatement(text: string): Statement | null {
  const segments = splitOutside(text, ';').map((segment) => segment.trim());
  if (segments.length > 1) {
    const all = segments.map(readSegment);
    if (all.every((statement) => statement !== null)) return all.reduce(together);
  }
  return readSegment(text);
}

function readSegment(text: string): Statement | null {
  const from = source(text);
  const found = scanAbsence(from, 0) ?? scanYesNo(from, 0) ?? scanRequirement(from, 0);
  const core = found && (orMore(found, from) ?? found);
  return core && !isRate(from, core) ? finish(from, core) : null;
}

function isRate(from: Source, core: Core): boolean {
  const [value] = core.readings;
  if (value?.kind !== 'count') return false;
  if (PER_LETTER.test(from.text.slice(core.end, core.end + 3))) return true;
  return scanPhrase(RATE_BOOK, source(cleanNote(from.text.slice(core.end))), 0) !== null;
}

function finish(from: Source, core: Core): Statement {
  const rest = from.text.slice(core.end);
  const head = from.text.slice(0, core.end);
  if (core.readings.some(isAbsent)) return statementOf(annotated(core, cleanNote(rest)), from.text);
  const changed = changedTo(rest);
  if (changed) return eitherOf([...changed, ...core.readings]);
  const joined = continuation(rest);
  if (joined && isCompoundTime(core, joined)) return { refused: 'malformed', readings: [] };
  if (joined) return together(statementOf(core, head), joined);
  if (match(LOOSE_FIGURE, rest.toLowerCase(), 0)) return { refused: 'malformed', readings: [] };
  const note = cleanNote(rest);
  const after = AFTERTHOUGHTS.get(note.toLowerCase());
  if (
    after &&
    core.readings.some((value) => comparatorOf(withComparator(value, after)) !== comparatorOf(value))
  ) {
    return statementOf(
      { ...core, readings: core.readings.map((value) => withComparator(value, after)) },
      from.text,
    );
  }
  const judged = judge(note);
  const second = judged.further ? null : secondPercent(core, rest);
  if (second) return eitherOf(second);
  const first = statementOf(annotated(core, judged.note), judged.further ? head : from.text);
  return judged.further ? together(first, judged.further) : first;
}

function annotated(core: Core, note: string): Core {
  return mapCore(core, (value) => withNote(value, joinNotes(value.note, note)));
}

/** "2 o più eventi": the comparator stands between the figure and what is counted. */
function orMore(core: Core, from: Source): Core | null {
  const found = match(OR_MORE, from.lower, core.end);
  const [value] = core.readings;
  if (!found || value?.kind !== 'count' || value.unit !== '') return null;
  const comparator = found[1] === 'meno' || found[1]?.startsWith('inf') ? '<=' : '>=';
  const suffix = scanSuffix(from, core.end + found[0].length, false);
  if (!suffix || suffix.value.refused) return null;
  const counted = suffix.value.make(value.value);
  if (!counted) return null;
  const compared = mapCore(core, (each) =>
    isNumber(each) ? withComparator({ ...each, kind: counted.kind, unit: counted.unit }, comparator) : each,
  );
  return { ...compared, end: suffix.end };
}

function eitherOf(readings: readonly Value[]): Statement {
  return { refused: 'ambiguous', readings: readings.slice(0, MAX_READINGS) };
}

/** "85% → 90%": what it changes to. */
function changedTo(rest: string): readonly Value[] | null {
  const arrow = match(ARROW, rest, 0);
  const next = arrow ? readSegment(rest.slice(arrow[0].length)) : null;
  return next && readingsOf(next).length > 0 ? readingsOf(next) : null;
}

/** "50% al 30/6 - 100% al 31/12": two percentages, of which a note would hide one. */
function secondPercent(core: Core, rest: string): readonly Value[] | null {
  if (core.readings[0]?.kind !== 'percent') return null;
  const plain = withoutGroups(rest);
  const found = SECOND_PERCENT.exec(plain);
  const next = found ? readSegment(plain.slice(found.index + found[0].length)) : null;
  if (!found || !next) return null;
  const note = cleanNote(plain.slice(0, found.index));
  return [...core.readings.map((value) => withNote(value, note)), ...readingsOf(next)];
}

/** The text outside every bracket. */
function withoutGroups(text: string): string {
  return outerGroups(text).reduceRight(
    (left, { open, close }) => left.slice(0, open) + left.slice(close),
    text,
  );
}

/** "3 ore e 30 minuti" is one duration, not two requirements. */
function isCompoundTime(core: Core, joined: Statement): boolean {
  const [first] = core.readings;
  const [second] = joined.refused === undefined ? joined.pieces : [];
  return (
    first?.kind === 'duration' &&
    second?.value.kind === 'duration' &&
    comparatorOf(second.value) === undefined
  );
}

/** A second requirement after "e" or a comma, when it says by itself what it is. */
function continuation(rest: string): Statement | null {
  const joint = match(CONJUNCTION, rest.toLowerCase(), 0);
  return joint ? definite(rest.slice(joint[0].length)) : null;
}

function definite(text: string): Statement | null {
  const core = scanRequirement(source(text), 0);
  const [value] = core?.readings ?? [];
  const clear = value !== undefined && (comparatorOf(value) !== undefined || !isBare(value));
  return clear ? readSegment(text) : null;
}

function isBare(value: Value): boolean {
  return (value.kind === 'count' || value.kind === 'ratio') && value.unit === '';
}

/** A note that is, or ends with, a requirement of its own gives it up: "visite ispettive (almeno 30)". */
function judge(note: string): { note: string; further?: Statement } {
  const whole = readCompared(note) ?? continuation(` ${note}`);
  if (whole) return { note: '', further: whole };
  for (const { open, close } of outerGroups(note)) {
    const inside = close === note.length ? readCompared(note.slice(open + 1, close - 1)) : null;
    const after = inside ? null : readAfterGroup(note.slice(close).trim());
    const further = inside ?? after;
    if (!further) continue;
    const before = judge(cleanNote(note.slice(0, inside ? open : close)));
    return { note: before.note, further: before.further ? together(before.further, further) : further };
  }
  return { note };
}

function readCompared(text: string): Statement | null {
  const from = source(text);
  return scanComparator(from, 0) ? readSegment(text) : null;
}

function readAfterGroup(text: string): Statement | null {
  const numbered = match(NUMBERED, text.toLowerCase(), 0);
  return numbered ? readSegment(text) : readCompared(text);
}

function statementOf(core: Core, printed: string): Statement {
  if (core.refused) return { refused: core.refused, readings: core.readings };
  return { pieces: core.readings.slice(0, 1).flatMap((value) => pieces(value, printed.trim())) };
}

function pieces(value: Value, printed: string): Piece[] {
  if (value.kind !== 'composite') return [{ value, printed }];
  return value.parts.map((part) => ({ value: part, printed }));
}

/** Two statements as one: the refusal of either refuses both, each reading with the other's parts. */
function together(a: Statement, b: Statement): Statement {
  if (a.refused === undefined && b.refused === undefined) return { pieces: [...a.pieces, ...b.pieces] };
  const readings = readingsOf(a).flatMap((x) => readingsOf(b).map((y) => compose([x, y])));
  return { refused: a.refused ?? b.refused ?? 'ambiguous', readings: readings.slice(0, MAX_READINGS) };
}

function readingsOf(statement: Statement): readonly Value[] {
  return statement.refused === undefined
    ? [compose(statement.pieces.map((p) => p.value))]
    : statement.readings;
}

/** The value of several parts: the part itself when it is one. */
export function compose(parts: readonly Value[]): Value {
  const flat = parts.flatMap((part) => (part.kind === 'composite' ? part.parts : [part]));
  const [only] = flat;
  return flat.length === 1 && only ? only : { kind: 'composite', parts: flat };
}
