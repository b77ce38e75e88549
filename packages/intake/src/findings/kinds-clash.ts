import type { DescribedValue } from '@traguardo/core/value';
import type { Described } from '../recognise/read-row.ts';

/**
 * True where one is a day and the other a figure that no day answers: 300 things are not done on 17 May. A thing to
 * do is answered by the day it was done, a term by "100%" or "yes", and words by other words: none of these clash.
 */
export function kindsClash(value: Described, target: Described): boolean {
  if ('refused' in value || 'refused' in target) return false;
  if (value.kind === 'date') return isQuantity(target);
  return target.kind === 'date' && value.kind !== 'percent' && isQuantity(value);
}

/** True where both are figures, measured in two ways: not where two words name the things counted. */
export function unitsDiffer(value: Described, target: Described): boolean {
  if ('refused' in value || 'refused' in target) return false;
  const named = value.kind === 'count' && target.kind === 'count';
  return !named && MEASURED.includes(value.kind) && MEASURED.includes(target.kind);
}

const MEASURED: readonly DescribedValue['kind'][] = ['count', 'ratio', 'percent', 'money', 'duration'];

/** A figure that is neither none, one or all of something, nor rather a year. */
function isQuantity({ kind, value = '', unit }: DescribedValue): boolean {
  if (kind === 'percent') return Number(value) > 0 && Number(value) < 100;
  if (kind !== 'count' && kind !== 'ratio' && kind !== 'money') return false;
  const isYear = unit === undefined && /^(?:19|20)\d\d$/.test(value);
  return Number(value) > 1 && !isYear;
}
