import type { TermState } from '@traguardo/contracts';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';

const outcomes = {
  done: 'reached',
  late: 'zero',
  passed: 'missing',
  future: 'not-yet-due',
  unknown: 'not-applicable',
} as const;

/** The mark of a term's state; the word stands beside it. */
export function TermMark({ state }: { readonly state: TermState | 'unknown' }) {
  return <OutcomeMark outcome={outcomes[state]} silent />;
}
