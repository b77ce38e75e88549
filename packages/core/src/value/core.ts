import type { Comparator, DateValue, NumberValue, RefusalReason, Value } from './value.ts';

/** What a scanner read before any note is looked at: sure (one value), or refused with its readings. */
export interface Core {
  readonly readings: readonly Value[];
  readonly refused?: RefusalReason;
  readonly end: number;
}

/** A core read in one way only, up to `end`. */
export function sure(value: Value, end: number): Core {
  return { readings: [value], end };
}

/** A core that cannot be one value, up to `end`, with the readings it might have. */
export function refuse(reason: RefusalReason, end: number, readings: readonly Value[] = []): Core {
  return { refused: reason, readings, end };
}

/** The same core with another value for each reading. */
export function mapCore(core: Core, change: (value: Value) => Value): Core {
  return { ...core, readings: core.readings.map(change) };
}

/** The value with the comparator; kinds that take none are left as they are. */
export function withComparator(value: Value, comparator: Comparator | undefined): Value {
  if (comparator === undefined || !takesComparator(value)) return value;
  return { ...value, comparator };
}

/** The comparator of a value; undefined where none is printed or its kind takes none. */
export function comparatorOf(value: Value): Comparator | undefined {
  return takesComparator(value) ? value.comparator : undefined;
}

/** The value with a note; an empty one adds nothing. */
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
    case 'yes-no':
    case 'range':
    case 'milestone':
    case 'composite':
    case 'monitoring':
    case 'not-due':
    case 'missing':
    case 'not-valued':
    case 'text':
      return false;
  }
}
