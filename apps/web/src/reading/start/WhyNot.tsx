import { documentRefusalText } from '@traguardo/texts/refusals';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { BOUND_SECONDS } from '../reader.ts';
import type { ReadingState } from '../session.ts';
import { session } from '../the-session.ts';

const { refused } = readDocumentScreen;

/** Why a document was not read and what to do; where it may go better, the way to try again. */
export function WhyNot({ state }: { readonly state: Extract<ReadingState, { is: 'refused' | 'stopped' }> }) {
  if (state.is === 'refused') {
    const { code, params } = state.refusal;
    return <p>{asSentence(documentRefusalText(code, params))}</p>;
  }
  return (
    <>
      <p>{reasonOf(state.why)}</p>
      {state.code === '' ? null : (
        <p className="tg-small tg-muted">
          {refused.code}: <span className="tg-mono">{state.code}</span>
        </p>
      )}
      <p className="tg-row">
        <button type="button" className="btn btn-outline-primary" onClick={session.retry}>
          {refused.again}
        </button>
      </p>
    </>
  );
}

function reasonOf(why: Extract<ReadingState, { is: 'stopped' }>['why']): string {
  switch (why) {
    case 'cancelled':
      return refused.cancelled;
    case 'too-long':
      return refused.tooLong(BOUND_SECONDS);
    case 'unreadable':
      return refused.unreadable;
    case 'broken':
      return refused.broken;
  }
}

/** Reasons are worded to follow a colon: alone they begin with a capital and end with a stop. */
function asSentence(reason: string): string {
  return `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;
}
