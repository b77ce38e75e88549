import type { Progress } from '@traguardo/intake';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { useId } from 'react';
import { BOUND_SECONDS } from '../reader.ts';
import { session } from '../the-session.ts';

const { progress: words, number: figure } = readDocumentScreen;
const STEPS = ['opening', 'reading', 'recognising', 'scoring'] as const satisfies readonly Progress['step'][];

/** How far the reading has gone, and the way out of it. */
export function ReadingProgress({ progress: { step, done, total } }: { readonly progress: Progress }) {
  const id = useId();
  const number = STEPS.indexOf(step);
  const part = total > 0 ? Math.min(done / total, 1) : 0;
  return (
    <>
      <p>
        <span id={id} aria-live="polite">
          {words.step(number + 1, STEPS.length, words.steps[step])}
        </span>{' '}
        {/* Not told aloud: it changes many times a second. */}
        <span className="tg-muted">{done > 0 ? words.done(figure(done), figure(total)) : ''}</span>
      </p>
      <progress className="tg-progress" aria-labelledby={id} max={STEPS.length} value={number + part} />
      <p className="tg-row">
        <button type="button" className="btn btn-outline-primary" onClick={session.cancel}>
          {words.cancel}
        </button>
        <span className="tg-muted tg-small">{words.bound(BOUND_SECONDS)}</span>
      </p>
    </>
  );
}
