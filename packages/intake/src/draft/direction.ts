import type { Indicator } from '@traguardo/core/plan';
import type { Printed } from '@traguardo/core/value';
import type { ScoredReadRow } from '../recognise/score-rows.ts';
import { wordsOf } from './printed-of.ts';

/**
 * Which way is better, as a sign says it; where none does, as the declared percentage can only be meant, with the
 * figures it was told from. Nothing else says it.
 */
export function directionOf(
  { value, declared, fits }: ScoredReadRow,
  target: Printed | undefined,
): Pick<Indicator, 'direction' | 'uncertain'> {
  const read = target?.value;
  const comparator = read && 'comparator' in read ? read.comparator : undefined;
  const better = comparator?.startsWith('>') ? 'higher' : comparator?.startsWith('<') ? 'lower' : undefined;
  if (better) return { direction: { better, inferred: true }, uncertain: [] };
  if (fits === undefined || comparator !== undefined) return { uncertain: [] };
  const told = `${value?.printed ?? ''} / ${target?.printed ?? ''}: ${declared?.printed ?? ''}`;
  return {
    direction: { better: 'lower', inferred: true },
    uncertain: [{ field: 'direction', note: wordsOf(told) }],
  };
}
