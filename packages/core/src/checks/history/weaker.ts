import { exact } from '../../kernel/index.ts';
import type { Direction } from '../../plan/index.ts';
import type { NumberValue, Value } from '../../value/index.ts';
import { familyOf, soleFigure } from '../figure-of.ts';

/** Which way is better: as the target's comparator says, else as the indicator does; null when neither. */
export function betterOf(target: NumberValue, direction: Direction | undefined): 'higher' | 'lower' | null {
  if (target.comparator?.startsWith('>')) return 'higher';
  if (target.comparator?.startsWith('<')) return 'lower';
  return direction && direction.better !== 'equal' ? direction.better : null;
}

/**
 * True when a target asks for less than a figure of the past. False where they cannot be compared: two
 * figures in one cell, a share and a number, two units, no known direction.
 */
export function isWeaker(
  target: Value | undefined,
  past: Value | undefined,
  direction: Direction | undefined,
): boolean {
  const [wanted, had] = [soleFigure(target), soleFigure(past)];
  if (!wanted || !had || familyOf(wanted) !== familyOf(had) || !oneUnit(wanted.unit, had.unit)) return false;
  const gap = exact(wanted.value).compare(exact(had.value));
  const better = betterOf(wanted, direction);
  return better === 'higher' ? gap < 0 : better === 'lower' ? gap > 0 : false;
}

/** A unit printed in one place only is the indicator's. */
export function oneUnit(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}
