import type { ObligationStateName, ObligationView } from '@traguardo/contracts';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import { dateIt } from '../format/date-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';

const OUTCOMES: Readonly<Record<ObligationStateName, Outcome>> = {
  'up-to-date': 'reached',
  expired: 'zero',
  'term-not-set': 'missing',
  'never-published': 'missing',
  'nothing-due': 'not-due',
  'not-applicable': 'not-applicable',
};

/** Where an obligation stands, by shape and word, and until when. */
export function ObligationStateMark({ obligation }: { readonly obligation: ObligationView }) {
  const { state, until, reason } = obligation;
  const day = until === null ? null : dateIt(until);
  return (
    <>
      <MarkedWord outcome={OUTCOMES[state]}>{transparencyScreen.state[state]}</MarkedWord>
      {day ? (
        <span className="tg-under">
          {state === 'expired' ? transparencyScreen.since(day) : transparencyScreen.until(day)}
        </span>
      ) : null}
      {reason ? <span className="tg-under">{reason}</span> : null}
    </>
  );
}
