import type { Decimal } from '../kernel/index.ts';
import { isNumber, type NumberValue, type Value } from './value.ts';

/**
 * Whether two values say the same: equal numbers whatever the places printed, same unit and comparator;
 * notes do not count. A pure number is the same as count ("2") or as ratio ("2,00").
 */
export function sameValue(a: Value, b: Value): boolean {
  if (isNumber(a)) return isNumber(b) && sameNumber(a, b);
  switch (a.kind) {
    case 'date':
      return b.kind === 'date' && a.date === b.date && a.comparator === b.comparator;
    case 'yes-no':
      return b.kind === 'yes-no' && a.value === b.value;
    case 'range':
      return b.kind === 'range' && sameUnit(a.unit, b.unit) && equal(a.min, b.min) && equal(a.max, b.max);
    case 'composite':
      return b.kind === 'composite' && sameParts(a.parts, b.parts);
    case 'milestone':
    case 'text':
      return b.kind === a.kind && a.text.toLowerCase() === b.text.toLowerCase();
    case 'monitoring':
    case 'not-due':
    case 'missing':
    case 'not-valued':
      return a.kind === b.kind;
  }
}

function sameNumber(a: NumberValue, b: NumberValue): boolean {
  const pure = isPure(a) && isPure(b);
  return (
    (pure || a.kind === b.kind) &&
    sameUnit(a.unit, b.unit) &&
    a.comparator === b.comparator &&
    equal(a.value, b.value)
  );
}

function isPure(value: NumberValue): boolean {
  return value.unit === '' && (value.kind === 'count' || value.kind === 'ratio');
}

function sameUnit(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function sameParts(a: readonly Value[], b: readonly Value[]): boolean {
  return (
    a.length === b.length && a.every((part, i) => b.slice(i, i + 1).some((other) => sameValue(part, other)))
  );
}

function equal(a: Decimal, b: Decimal): boolean {
  return a.units * 10n ** BigInt(b.places) === b.units * 10n ** BigInt(a.places);
}
