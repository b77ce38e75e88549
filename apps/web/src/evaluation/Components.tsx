import type { RatingView } from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { decimalIt } from '../format/decimal-it.ts';

/** The parts of one evaluation: scored, without object, or still missing. */
export function Components({ ratings }: { readonly ratings: readonly RatingView[] }) {
  return (
    <ul className="tg-plain">
      {ratings.map((rating) => (
        <li key={rating.component}>
          {evaluationScreen.component[rating.component]}: {wordOf(rating)}
        </li>
      ))}
    </ul>
  );
}

function wordOf({ kind, score, reason }: RatingView): string {
  switch (kind) {
    case 'scored':
      return score === null ? '—' : decimalIt(score);
    case 'not-applicable':
      return [evaluationScreen.notApplicable, reason].filter(Boolean).join(', ');
    case 'missing':
      return evaluationScreen.missing;
  }
}
