import type { NodeView } from '@traguardo/contracts';
import type { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { isZero } from '../format/decimal-it.ts';

/** What a result says at a glance: one shape each. */
export type Outcome = keyof typeof outcomeWord;

/**
 * The mark of a node. It sorts the printed score into whole, part and nothing; absence keeps its four
 * names, and a target printed "//" is not due this year whatever else is missing.
 */
export function outcomeOf(node: Pick<NodeView, 'status' | 'score' | 'target'>): Outcome {
  if (node.status === 'scored' && node.score !== null) return ofScore(node.score);
  if (node.target?.kind === 'not-due') return 'not-due';
  return node.status === 'scored' ? 'missing' : node.status;
}

function ofScore(score: string): Outcome {
  if (score.startsWith('-') || isZero(score)) return 'zero';
  return (score.split('.')[0] ?? '').length >= 3 ? 'reached' : 'partial';
}
