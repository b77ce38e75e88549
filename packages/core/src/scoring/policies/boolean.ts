import { Exact } from '../../kernel/index.ts';
import type { ScoreReason } from '../score.ts';
import type { Comparison } from './comparison.ts';

/**
 * Yes or no: 100 when the result says what the target says, else 0. A thing to deliver, in words, is
 * answered by yes or no, or by its own words repeated.
 */
export function yesNo(comparison: Comparison): Exact | ScoreReason {
  const { result, target } = comparison;
  if (target.kind === 'yes-no' && result.kind === 'yes-no') {
    return result.value === target.value ? Exact.HUNDRED : Exact.ZERO;
  }
  if (target.kind !== 'milestone' && target.kind !== 'text') return 'kinds-differ';
  if (result.kind === 'yes-no') return result.value ? Exact.HUNDRED : Exact.ZERO;
  const said = result.kind === 'milestone' || result.kind === 'text' ? result.text : null;
  return said !== null && sameWords(said, target.text) ? Exact.HUNDRED : 'kinds-differ';
}

/** Two texts alike but for blanks and capitals. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
