import type { NodeView } from '@traguardo/contracts';
import { outcomeShort } from '@traguardo/texts/screens/outcomes';
import { decimalIt } from '../format/decimal-it.ts';
import { OutcomeMark } from './OutcomeMark.tsx';
import { outcomeOf } from './outcome.ts';

/** A computed score with its mark before it; a word where there is no figure. */
export function ScoreCell({ node }: { readonly node: Pick<NodeView, 'status' | 'score' | 'target'> }) {
  const outcome = outcomeOf(node);
  return (
    <span className={`tg-score tg-outcome-${outcome}`}>
      <OutcomeMark outcome={outcome} />
      <span>{node.score === null ? outcomeShort[outcome] : decimalIt(node.score)}</span>
    </span>
  );
}
