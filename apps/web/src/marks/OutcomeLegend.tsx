import { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { OutcomeMark } from './OutcomeMark.tsx';
import type { Outcome } from './outcome.ts';

/** The marks in use, each with its word. */
export function OutcomeLegend({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <ul className="tg-legend">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} silent /> {outcomeWord[outcome]}
        </li>
      ))}
    </ul>
  );
}
