import { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { Hidden } from '../shell/Hidden.tsx';
import { OutcomeShape } from './OutcomeShape.tsx';
import type { Outcome } from './outcome.ts';

interface Props {
  readonly outcome: Outcome;
  /** True where the word stands beside the mark anyway. */
  readonly silent?: boolean;
}

/** Shape, then colour; the word is there for who listens. */
export function OutcomeMark({ outcome, silent = false }: Props) {
  return (
    <span className="tg-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <OutcomeShape outcome={outcome} />
      </svg>
      {silent ? null : <Hidden>{outcomeWord[outcome]} </Hidden>}
    </span>
  );
}
