import type { MeasureStateName } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';

const OUTCOMES: Readonly<Record<MeasureStateName, Outcome>> = {
  'done-on-time': 'reached',
  'done-late': 'partial',
  overdue: 'zero',
  'under-way': 'not-yet-due',
  undated: 'missing',
};

/** Where a measure stands, by shape and word. */
export function MeasureStateMark({ state }: { readonly state: MeasureStateName }) {
  return <MarkedWord outcome={OUTCOMES[state]}>{riskScreen.state[state]}</MarkedWord>;
}
