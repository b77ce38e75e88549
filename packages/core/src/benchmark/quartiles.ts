import { Exact } from '../kernel/index.ts';

/** Where the bodies of a group stand: exact, to be rounded where they are shown. */
export interface Quartiles {
  readonly count: number;
  readonly least: Exact;
  readonly first: Exact;
  readonly median: Exact;
  readonly third: Exact;
  readonly greatest: Exact;
}

/** Below this many, quartiles say little about the group and much about each of its bodies. */
export const FEWEST_FOR_QUARTILES = 4;

/**
 * The quartiles of values in any order and of one unit, by linear interpolation between the two nearest
 * ranks (Hyndman and Fan 1996, definition 7, the one spreadsheets use). Null below four values.
 */
export function quartilesOf(values: readonly Exact[]): Quartiles | null {
  if (values.length < FEWEST_FOR_QUARTILES) return null;
  const sorted = [...values].sort((a, b) => a.compare(b));
  return {
    count: sorted.length,
    least: at(sorted, 0),
    first: at(sorted, 1),
    median: at(sorted, 2),
    third: at(sorted, 3),
    greatest: at(sorted, 4),
  };
}

/** The value a number of quarters of the way through the ranks. */
function at(sorted: readonly Exact[], quarters: number): Exact {
  const place = quarters * (sorted.length - 1);
  const below = sorted[Math.floor(place / 4)] ?? Exact.ZERO;
  const above = sorted[Math.ceil(place / 4)] ?? below;
  return below.plus(above.minus(below).times(Exact.of(place % 4, 4)));
}
