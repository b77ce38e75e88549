import { type Core, refuse, sure, withComparator } from './core.ts';
import { scanDay } from './day.ts';
import { scanNumber } from './number.ts';
import { match, type Source, skipBlank } from './source.ts';
import { isNumber, type RangeValue, type Value } from './value.ts';

const LEAD =
  /(?:compres[oaie] )?(?:dall'|(?:tra|fra|dalla|dal|da) (?:il |lo |la |i |gli |le |l' ?|un |n\. ?)?)/y;
const JOIN = / (?:all'|(?:e|ed|alla|al|ad|a) (?:il |lo |la |i |gli |le |l' ?|un |n\. ?)?)/y;
const DASH = / ?(?:-|–|—|÷|\.\.) ?/y;
const SLASH = / ?\/ ?(?=\d)/y;
const BETWEEN = / ?%? ?(<=|≤|<) ?\p{L}{1,12} ?(<=|≤|<) ?(?=[\d-])/uy;
const PLAIN_YEAR = /^\d{4}$/;

/** "tra 0,8 e 1", "da 10 a 20 giorni", "10-20%": both ends included. Two dates make two requirements. */
export function scanRange(from: Source, at: number): Core | null {
  const lead = match(LEAD, from.lower, at);
  const start = lead ? at + lead[0].length : at;
  return lead ? (scanDays(from, start, JOIN) ?? scanEnds(from, start, JOIN)) : scanDashed(from, start);
}

/** "31-12-2023" is a date and no range. */
function scanDashed(from: Source, start: number): Core | null {
  const day = scanDay(from, start);
  if (day) return day.refused ? null : scanDays(from, start, DASH);
  return scanEnds(from, start, DASH) ?? scanSlashed(from, start) ?? scanBetween(from, start);
}

/** "75/80%", "24/48 ore": a range, or one of the two; hardly a fraction. */
function scanSlashed(from: Source, start: number): Core | null {
  const first = numberAlone(from, start);
  const slash = first ? match(SLASH, from.lower, first.end) : null;
  const last = first && slash ? scanNumber(from, first.end + slash[0].length, false) : null;
  const [a] = first?.readings ?? [];
  const [b] = last?.readings ?? [];
  if (!last || !a || !b || (b.kind !== 'percent' && b.kind !== 'duration')) return null;
  const range = rangeOf(a, b);
  return refuse('ambiguous', last.end, range && isOrdered(range) ? [range] : []);
}

/** "0,8 ≤ x ≤ 1": a range; an end left out makes two requirements. */
function scanBetween(from: Source, start: number): Core | null {
  const first = scanNumber(from, start, false) ?? numberAlone(from, start);
  const signs = first ? match(BETWEEN, from.lower, first.end) : null;
  const last = first && signs ? scanNumber(from, first.end + signs[0].length, false) : null;
  if (!first || !signs || !last) return null;
  const range = joined(first, last, false);
  if (!signs.slice(1).includes('<') || !range) return range;
  const [value] = range.readings;
  if (range.refused || value?.kind !== 'range') return refuse(range.refused ?? 'malformed', last.end);
  const [low, high] = [first.readings[0], last.readings[0]];
  if (!low || !high) return null;
  const parts = [
    withComparator(low, signs[1] === '<' ? '>' : '>='),
    withComparator(high, signs[2] === '<' ? '<' : '<='),
  ];
  return sure({ kind: 'composite', parts }, last.end);
}

function scanEnds(from: Source, start: number, joint: RegExp): Core | null {
  for (const first of [scanNumber(from, start, false), numberAlone(from, start)]) {
    const dash = first ? match(joint, from.lower, first.end) : null;
    const last = first && dash ? scanNumber(from, first.end + dash[0].length, false) : null;
    if (first && last) return joined(first, last, joint === DASH && from.text.slice(start, first.end));
  }
  return null;
}

/** The first end without its unit words: in "tra 2 e 5 eventi" they come at the last end only. */
function numberAlone(from: Source, start: number): Core | null {
  const digits = match(/[+-]?\d+(?:[.,]\d+)*/y, from.text, start);
  if (!digits) return null;
  const end = start + digits[0].length;
  const core = scanNumber({ text: from.text.slice(0, end), lower: from.lower.slice(0, end) }, start, false);
  return core?.end === end ? core : null;
}

function joined(first: Core, last: Core, beforeDash: string | false): Core | null {
  if (beforeDash !== false && PLAIN_YEAR.test(beforeDash) && /^[12]/.test(beforeDash)) return null;
  const pairs = first.readings.flatMap((a) => last.readings.map((b) => rangeOf(a, b)));
  const ranges = pairs.filter((range) => range !== null);
  const reason = first.refused ?? last.refused;
  if (reason) return refuse(reason, last.end, ranges.filter(isOrdered));
  const [range] = ranges;
  if (!range) return pairs.length > 0 ? refuse('malformed', last.end) : null;
  if (isOrdered(range)) return sure(range, last.end);
  return refuse('malformed', last.end, [{ ...range, min: range.max, max: range.min }]);
}

function rangeOf(a: Value, b: Value): RangeValue | null {
  if (!isNumber(a) || !isNumber(b) || a.note !== undefined || b.note !== undefined) return null;
  const unit = b.unit === '' ? a.unit : b.unit;
  if (a.unit !== '' && b.unit !== '' && a.unit !== b.unit) return null;
  return { kind: 'range', min: a.value, max: b.value, unit };
}

function isOrdered(range: RangeValue): boolean {
  const { min, max } = range;
  return min.units * 10n ** BigInt(max.places) <= max.units * 10n ** BigInt(min.places);
}

function scanDays(from: Source, start: number, joining: RegExp): Core | null {
  const first = scanDay(from, start);
  const joint = first ? match(joining, from.lower, first.end) : null;
  const last = first && joint ? scanDay(from, skipBlank(from, first.end + joint[0].length)) : null;
  const [a] = first?.readings ?? [];
  const [b] = last?.readings ?? [];
  if (!first || !last) return null;
  const reason = first.refused ?? last.refused;
  if (reason || a?.kind !== 'date' || b?.kind !== 'date') return refuse(reason ?? 'malformed', last.end);
  return sure(
    {
      kind: 'composite',
      parts: [
        { ...a, comparator: '>=' },
        { ...b, comparator: '<=' },
      ],
    },
    last.end,
  );
}
