import type { NodeView } from '@traguardo/contracts';
import { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { OutcomeShape } from './OutcomeShape.tsx';
import { type Outcome, outcomeOf } from './outcome.ts';

const STEP = 9;
const FULL = 15;

interface Props {
  readonly indicators: readonly Pick<NodeView, 'id' | 'status' | 'score' | 'target'>[];
}

/** One mark per indicator: what is not whole first and in full, what is whole as a dot. */
export function MarkStrip({ indicators }: Props) {
  const marks = indicators.map((indicator) => ({ id: indicator.id, outcome: outcomeOf(indicator) }));
  const odd = marks.filter((mark) => mark.outcome !== 'reached');
  const whole = marks.filter((mark) => mark.outcome === 'reached');
  const width = odd.length * FULL + whole.length * STEP + 2;
  return (
    <svg
      className="tg-strip"
      viewBox={`0 0 ${width} 16`}
      width={width}
      height="16"
      role="img"
      aria-label={said(marks.map((mark) => mark.outcome))}
    >
      {odd.map((mark, index) => (
        <g key={mark.id} transform={`translate(${index * FULL} 1) scale(.875)`}>
          <OutcomeShape outcome={mark.outcome} />
        </g>
      ))}
      {whole.map((mark, index) => (
        <circle
          key={mark.id}
          cx={odd.length * FULL + 5 + index * STEP}
          cy="8"
          r="2.9"
          fill="var(--tg-green)"
        />
      ))}
    </svg>
  );
}

function said(outcomes: readonly Outcome[]): string {
  const counts = new Map<Outcome, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcomeWord[outcome]}`).join(', ');
}
