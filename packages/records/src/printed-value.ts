import {
  type CivilDay,
  civilDate,
  civilMonth,
  type Decimal,
  decimal,
  decimalText,
  exact,
} from '@traguardo/core/kernel';
import type { Comparator, Value, ValueKind } from '@traguardo/core/value';
import type { RecordProblemCode } from './problem.ts';

/** A typed value as a flat mapping: the shape of `parse`, with figures as text. */
export interface FlatValue {
  readonly kind?: ValueKind | undefined;
  readonly comparator?: Comparator | undefined;
  readonly value?: string | boolean | undefined;
  readonly unit?: string | undefined;
  readonly date?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly text?: string | undefined;
  readonly parts?: readonly FlatValue[] | undefined;
  readonly note?: string | undefined;
}

export type Report = (code: RecordProblemCode, path: readonly (string | number)[]) => void;

const FIELDS = ['comparator', 'value', 'unit', 'date', 'min', 'max', 'text', 'parts'] as const;

/** The fields each kind may carry, besides `note`. */
const ALLOWED: Readonly<Record<ValueKind, readonly (typeof FIELDS)[number][]>> = {
  count: ['comparator', 'value', 'unit'],
  percent: ['comparator', 'value', 'unit'],
  ratio: ['comparator', 'value', 'unit'],
  money: ['comparator', 'value', 'unit'],
  duration: ['comparator', 'value', 'unit'],
  date: ['comparator', 'date'],
  'yes-no': ['value'],
  range: ['min', 'max', 'unit'],
  milestone: ['text', 'parts'],
  composite: ['parts'],
  monitoring: [],
  'not-due': [],
  missing: [],
  'not-valued': [],
  text: ['text'],
};

/**
 * The typed value of a flat mapping whose `kind` is given, or null after reporting what is wrong with it.
 * `printed` stands for the text of a milestone or of words that give none of their own.
 */
export function typedValue(
  flat: FlatValue & { kind: ValueKind },
  printed: string | null,
  report: Report,
): Value | null {
  let sound = true;
  const fail = (code: RecordProblemCode, ...path: (string | number)[]) => {
    sound = false;
    report(code, path);
    return ZERO;
  };
  for (const field of FIELDS) {
    if (flat[field] !== undefined && !ALLOWED[flat.kind].includes(field)) fail('key-not-for-kind', field);
  }
  const number = (field: 'value' | 'min' | 'max'): Decimal => {
    const text = flat[field];
    if (text === undefined) return fail('missing-key', field);
    if (typeof text === 'boolean') return fail('wrong-type', field);
    return decimal(text) ?? fail('out-of-range', field);
  };
  const words = (): string => {
    const text = flat.text ?? printed;
    if (text === null) fail('missing-key', 'text');
    return text ?? '';
  };
  const parts = (): Value[] | undefined =>
    flat.parts?.flatMap((part, index) => {
      const nested: Report = (code, path) => fail(code, 'parts', index, ...path);
      if (part.kind === undefined) {
        nested('missing-key', ['kind']);
        return [];
      }
      return typedValue({ ...part, kind: part.kind }, null, nested) ?? [];
    });
  const note = flat.note === undefined ? {} : { note: flat.note };
  const compared = flat.comparator === undefined ? {} : { comparator: flat.comparator };
  const made = (): Value => {
    switch (flat.kind) {
      case 'count':
      case 'percent':
      case 'ratio':
      case 'money':
      case 'duration':
        return { kind: flat.kind, ...compared, value: number('value'), unit: flat.unit ?? '', ...note };
      case 'date':
        return { kind: 'date', ...compared, date: day(flat.date, fail), ...note };
      case 'yes-no':
        if (flat.value === undefined) fail('missing-key', 'value');
        else if (typeof flat.value === 'string') fail('wrong-type', 'value');
        return { kind: 'yes-no', value: flat.value === true, ...note };
      case 'range': {
        const [min, max] = [number('min'), number('max')];
        if (sound && exact(min).compare(exact(max)) > 0) fail('reversed-range', 'min');
        return { kind: 'range', min, max, unit: flat.unit ?? '', ...note };
      }
      case 'milestone': {
        const nested = parts();
        return { kind: 'milestone', text: words(), ...(nested ? { parts: nested } : {}), ...note };
      }
      case 'composite':
        if (flat.parts === undefined) fail('missing-key', 'parts');
        return { kind: 'composite', parts: parts() ?? [], ...note };
      case 'text':
        return { kind: 'text', text: words(), ...note };
      case 'monitoring':
      case 'not-due':
      case 'missing':
      case 'not-valued':
        return { kind: flat.kind, ...note };
    }
  };
  const value = made();
  return sound ? value : null;
}

const ZERO: Decimal = { units: 0n, places: 0 };

function day(text: string | undefined, fail: (code: RecordProblemCode, field: string) => unknown): CivilDay {
  const read = text === undefined ? null : (civilDate(text) ?? civilMonth(text));
  if (read === null) fail(text === undefined ? 'missing-key' : 'bad-date', 'date');
  return read ?? ('1900-01-01' as CivilDay);
}

/** The flat mapping of a typed value; inverse of `typedValue`. */
export function flatOf(value: Value, printed: string | null): FlatValue {
  const { kind, note } = value;
  switch (value.kind) {
    case 'count':
    case 'percent':
    case 'ratio':
    case 'money':
    case 'duration':
      return {
        kind,
        comparator: value.comparator,
        value: decimalText(value.value),
        unit: value.unit || undefined,
        note,
      };
    case 'date':
      return { kind, comparator: value.comparator, date: value.date, note };
    case 'yes-no':
      return { kind, value: value.value, note };
    case 'range':
      return {
        kind,
        min: decimalText(value.min),
        max: decimalText(value.max),
        unit: value.unit || undefined,
        note,
      };
    case 'milestone':
      return { kind, text: otherThan(value.text, printed), parts: value.parts?.map(flatPart), note };
    case 'composite':
      return { kind, parts: value.parts.map(flatPart), note };
    case 'text':
      return { kind, text: otherThan(value.text, printed), note };
    case 'monitoring':
    case 'not-due':
    case 'missing':
    case 'not-valued':
      return { kind, note };
  }
}

function flatPart(part: Value): FlatValue {
  return flatOf(part, null);
}

function otherThan(text: string, printed: string | null): string | undefined {
  return text === printed ? undefined : text;
}
