import type { CivilDay, Decimal, Unit } from '../kernel/index.ts';

/** How a result is compared with a target: none printed means the reader did not say. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

interface Noted {
  /** What was printed beside the value and is no part of it ("n. 381 utenti formati/10"). */
  readonly note?: string;
}

interface Compared {
  readonly comparator?: Comparator;
}

/** A number with its unit. `count` of things, `percent`, `ratio` (pure), `money` in EUR, `duration`. */
export interface NumberValue extends Noted, Compared {
  readonly kind: 'count' | 'percent' | 'ratio' | 'money' | 'duration';
  readonly value: Decimal;
  /** "%", "EUR", "giorni", "per-10000"; a counted thing in words; "" when none is printed. */
  readonly unit: Unit;
}

/** A calendar day, or a month alone. As a target: not after it, unless a comparator says otherwise. */
export interface DateValue extends Noted, Compared {
  readonly kind: 'date';
  readonly date: CivilDay;
}

export interface YesNoValue extends Noted {
  readonly kind: 'yes-no';
  readonly value: boolean;
}

/** Both ends included; `min` is not above `max`. */
export interface RangeValue extends Noted {
  readonly kind: 'range';
  readonly min: Decimal;
  readonly max: Decimal;
  readonly unit: Unit;
}

/** A thing to deliver, in words ("Piano di azione"), with figures inside it, if any, as parts. */
export interface MilestoneValue extends Noted {
  readonly kind: 'milestone';
  readonly text: string;
  readonly parts?: readonly Value[];
}

/** Two or more requirements that hold together ("100% visite ispettive (almeno 30)"). */
export interface CompositeValue extends Noted {
  readonly kind: 'composite';
  readonly parts: readonly Value[];
}

/** No number by nature: to be watched, not due this period, missing, declared not valuable. */
export interface AbsentValue extends Noted {
  readonly kind: 'monitoring' | 'not-due' | 'missing' | 'not-valued';
}

/** Words that are neither a figure nor something to deliver ("Nuova attività"). */
export interface TextValue extends Noted {
  readonly kind: 'text';
  readonly text: string;
}

/**
 * A typed value: what a target, a result, a baseline or a history cell says. Absence has four names,
 * and none of them is zero.
 */
export type Value =
  | NumberValue
  | DateValue
  | YesNoValue
  | RangeValue
  | MilestoneValue
  | CompositeValue
  | AbsentValue
  | TextValue;

export type ValueKind = Value['kind'];

/** Whether the value is one number with a unit. */
export function isNumber(value: Value): value is NumberValue {
  switch (value.kind) {
    case 'count':
    case 'percent':
    case 'ratio':
    case 'money':
    case 'duration':
      return true;
    case 'date':
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

/** Whether the value says why there is none: monitored, not due, missing, not valued. */
export function isAbsent(value: Value): value is AbsentValue {
  switch (value.kind) {
    case 'monitoring':
    case 'not-due':
    case 'missing':
    case 'not-valued':
      return true;
    case 'count':
    case 'percent':
    case 'ratio':
    case 'money':
    case 'duration':
    case 'date':
    case 'yes-no':
    case 'range':
    case 'milestone':
    case 'composite':
    case 'text':
      return false;
  }
}

/**
 * Why a printed text is not read: `ambiguous` has several readings, `impossible-date` no day of the
 * calendar, `spreadsheet-zero-date` the empty cell of a spreadsheet shown as a date, `out-of-range` more
 * digits than a figure of a plan has, `malformed` a broken figure, `too-long` no cell of a table.
 */
export type RefusalReason =
  | 'ambiguous'
  | 'impossible-date'
  | 'spreadsheet-zero-date'
  | 'out-of-range'
  | 'malformed'
  | 'too-long';

export interface Refused {
  readonly refused: RefusalReason;
  readonly readings: readonly Value[];
}

export type Reading = { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & Refused);

/** A value with the text it was printed as; `uncertain` says where the printed text itself is damaged. */
export interface Printed {
  readonly printed: string;
  /** The typed value; absent when the text is refused (then `refused` says why). */
  readonly value?: Value;
  readonly refused?: RefusalReason;
  readonly uncertain?: string;
}
