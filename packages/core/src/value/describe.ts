import { decimalText, impossible } from '../kernel/index.ts';
import { print } from './print.ts';
import { analyse } from './read.ts';
import type { Comparator, Reading, RefusalReason, Value, ValueKind } from './value.ts';

/** A value as the `parse` command writes it; fields that do not apply are left out. */
export interface DescribedValue {
  readonly printed: string;
  readonly kind: ValueKind;
  readonly comparator?: Comparator;
  /** A decimal with a dot and the printed places, or "SI" and "NO". */
  readonly value?: string;
  readonly unit?: string;
  /** ISO: a day, or a month alone ("2021-12"). */
  readonly date?: string;
  readonly min?: string;
  readonly max?: string;
  readonly text?: string;
  readonly parts?: readonly DescribedValue[];
  readonly note?: string;
}

export interface DescribedRefusal {
  readonly printed: string;
  readonly refused: RefusalReason;
  /** What the text could mean; `printed` is how each meaning is written without doubt. */
  readonly readings: readonly DescribedValue[];
}

/** The JSON object of the `parse` contract for a printed text and its reading. */
export function describe(printed: string, reading: Reading): DescribedValue | DescribedRefusal {
  if (reading.ok) return describeValue(printed, reading.value);
  const readings = reading.readings.map((value) => describeValue(print(value), value));
  return { printed, refused: reading.refused, readings };
}

/** One value in the shape of the contract; each part with the piece of text it was read from. */
export function describeValue(printed: string, value: Value): DescribedValue {
  const parts = 'parts' in value ? describeParts(printed, value.parts ?? []) : [];
  return {
    printed,
    kind: value.kind,
    ...fields(value),
    ...(parts.length > 0 ? { parts } : {}),
    ...(value.note === undefined ? {} : { note: value.note }),
  };
}

function describeParts(printed: string, parts: readonly Value[]): DescribedValue[] {
  const { slices } = analyse(printed);
  const known = slices.length === parts.length ? slices : [];
  return parts.map((part, i) => describeValue(known[i] ?? print(part), part));
}

function fields(value: Value): Omit<DescribedValue, 'printed' | 'kind'> {
  switch (value.kind) {
    case 'count':
    case 'percent':
    case 'ratio':
    case 'money':
    case 'duration':
      return { ...comparator(value), value: decimalText(value.value), ...unit(value) };
    case 'date':
      return { ...comparator(value), date: value.date };
    case 'yes-no':
      return { value: value.value ? 'SI' : 'NO' };
    case 'range':
      return { ...unit(value), min: decimalText(value.min), max: decimalText(value.max) };
    case 'milestone':
    case 'text':
      return { text: value.text };
    case 'composite':
    case 'monitoring':
    case 'not-due':
    case 'missing':
    case 'not-valued':
      return {};
    default:
      return impossible(value);
  }
}

function comparator(value: { readonly comparator?: Comparator }): { comparator?: Comparator } {
  return value.comparator === undefined ? {} : { comparator: value.comparator };
}

function unit(value: { readonly unit: string }): { unit?: string } {
  return value.unit === '' ? {} : { unit: value.unit };
}
