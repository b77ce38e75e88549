import type { ReactNode } from 'react';
import { OutcomeMark } from './OutcomeMark.tsx';
import type { Outcome } from './outcome.ts';

interface Props {
  readonly outcome: Outcome;
  readonly children: ReactNode;
}

/** A state by its shape and its own words, side by side. */
export function MarkedWord({ outcome, children }: Props) {
  return (
    <>
      <OutcomeMark outcome={outcome} silent /> {children}
    </>
  );
}
