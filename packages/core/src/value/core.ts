import type { Comparator, DateValue, NumberValue, RefusalReason, Value } from './value.ts';

/** What a scanner read before any note is looked at: sure (one value), or refused with its readings. */
export interface Core {
  readonly readings: readonly Value[];
  readonly refused?: RefusalReason;
  readonly end: number;
}

export function sure(value: Value, end: number): Core {
  return { readings: [value], end };
}

export function refuse(reason: RefusalReason, end: number, readings: readonly Value[] = []): Core {
  return { refused: reason, readings, end };
}

/** The same core with another value for each reading. */
export function mapCore(core: Core, change: (value: Value) => Value): Core {
  return { ...core, readings: core.readings.map(change) };
}

export function withComparator(value: Value, comparator: Comparator | undefined): Value {
  if (comparator === undefined || !takesComparator(value)) return value;
  return { ...value, comparator };
}

export function comparatorOf(value: Value): Comparator | undefined {
  return takesComparator(value) ? value.comparator : undefined;
}

export function withNote(value: Value, note: string): Value {
  return note === '' ? value : { ...value, note };
}

function takesComparator(value: Value): value is NumberValue | DateValue {
  switch (value.kind) {
    case 'count':
    case 'percent':
    case 'ratio':
    case 'money':
    case 'duration':
    case 'date':
      return true;
    default:
      return false;
  }
}
