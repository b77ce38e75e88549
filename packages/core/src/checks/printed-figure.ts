import { type Exact, exact } from '../kernel/index.ts';
import { isNumber, type Printed } from '../value/index.ts';

/** A printed figure as arithmetic takes it: its exact value, its places, and what one unit of it stands for. */
export interface PrintedFigure {
  readonly value: Exact;
  readonly places: number;
  /** 100 for a percentage, 10,000 for "per 10,000": what a pure ratio is multiplied by to compare. */
  readonly scale: number;
  readonly money: boolean;
}

/** The figure of a printed text; null when it is no plain number. `unit` is the column's, if it has one. */
export function figureOf(printed: Printed | undefined, unit?: string): PrintedFigure | null {
  const value = printed?.value;
  if (!value || !isNumber(value)) return null;
  return {
    value: exact(value.value),
    places: value.value.places,
    scale: scaleOf(value.kind === 'percent' ? '%' : value.unit || (unit ?? '')),
    money: value.kind === 'money' || unit === 'EUR',
  };
}

/** A printed figure holds when it equals the exact one, rounded half-up at its own printed places. */
export function holds(printed: PrintedFigure, computed: Exact): boolean {
  return computed.rounded(printed.places).equals(printed.value);
}

/** True for a cell that says nothing on purpose: blank, a dash, a slash. */
export function isBlank(printed: Printed): boolean {
  return /^[\s\-–—/]*$/.test(printed.printed);
}

function scaleOf(unit: string): number {
  if (unit === '%') return 100;
  const per = /^per-(\d{1,9})$/.exec(unit);
  return per ? Number(per[1]) : 1;
}
