import type { Exact } from './exact.ts';

/**
 * The unit of a quantity, normalised: "%", "EUR", "giorni", "ore", "mesi", "FTE", "per-10000"; "" for a
 * pure number; any other word is a counted thing ("imprese", "eventi").
 */
export type Unit = string;

export interface Quantity {
  readonly value: Exact;
  readonly unit: Unit;
}

export type UnitMismatch = { readonly refused: 'unit-mismatch'; readonly left: Unit; readonly right: Unit };

/** Sums two quantities of one unit; quantities of two units are refused, never converted silently. */
export function addQuantities(a: Quantity, b: Quantity): Quantity | UnitMismatch {
  if (a.unit !== b.unit) return { refused: 'unit-mismatch', left: a.unit, right: b.unit };
  return { value: a.value.plus(b.value), unit: a.unit };
}

/** Compares two quantities of one unit (negative, zero, positive); two units are refused. */
export function compareQuantities(a: Quantity, b: Quantity): number | UnitMismatch {
  if (a.unit !== b.unit) return { refused: 'unit-mismatch', left: a.unit, right: b.unit };
  return a.value.compare(b.value);
}
