import { exact } from '../kernel/index.ts';
import type { Direction } from '../plan/index.ts';
import { isNumber, type NumberValue, type Value } from '../value/index.ts';

/** Where a body stands against the mean of comparable ones; `incomparable` where figures or direction do not allow it. */
export type Standing = 'better' | 'worse' | 'equal' | 'incomparable';

/**
 * Compares a body's figure with the mean of its cluster. Both must be numbers of the same unit, and the
 * indicator must say which way is better: a mean is no target, so "equal to" says nothing.
 */
export function standing(
  own: Value | undefined,
  mean: Value | undefined,
  better: Direction['better'] | undefined,
): Standing {
  if (!own || !mean || !isNumber(own) || !isNumber(mean) || !sameMeasure(own, mean)) return 'incomparable';
  const order = exact(own.value).compare(exact(mean.value));
  switch (better) {
    case 'higher':
      return order === 0 ? 'equal' : order > 0 ? 'better' : 'worse';
    case 'lower':
      return order === 0 ? 'equal' : order < 0 ? 'better' : 'worse';
    case 'equal':
    case undefined:
      return 'incomparable';
  }
}

/** A count and a pure ratio of the same unit measure the same thing; a percentage and a number do not. */
function sameMeasure(one: NumberValue, other: NumberValue): boolean {
  const plain = ({ kind }: NumberValue) => kind === 'count' || kind === 'ratio';
  return one.unit === other.unit && (one.kind === other.kind || (plain(one) && plain(other)));
}
