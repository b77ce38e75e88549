import type { Figure } from '@traguardo/contracts';
import { refusalLabel } from '@traguardo/texts/labels';
import { absence } from '@traguardo/texts/screens/outcomes';
import { figureIt } from '../format/figure-it.ts';
import { OutcomeShape } from './OutcomeShape.tsx';
import type { Outcome } from './outcome.ts';

/** Beyond this a figure is a sentence, and wraps like one. */
const LONG = 20;

interface Props {
  readonly figure: Pick<Figure, 'kind' | 'printed' | 'text' | 'plain' | 'refused'> | null;
  /** What an absent figure is called here; nothing is shown when it is left out. */
  readonly none?: string;
  /** True in tables of figures: the note printed after the figure is left to the figure's own page. */
  readonly plain?: boolean;
}

/** A typed value as core prints it; each absence has its own mark, and none of them is zero. */
export function FigureText({ figure, none, plain = false }: Props) {
  if (figure === null) return none ? <span className="tg-muted">{none}</span> : null;
  switch (figure.kind) {
    case 'missing':
    case 'not-due':
    case 'not-valued':
    case 'monitoring':
      return <Absent outcome={figure.kind} word={absence[figure.kind]} printed={figure.printed} />;
    case 'refused':
      return (
        <span className="tg-refused" title={figure.refused ? refusalLabel(figure.refused) : absence.refused}>
          {figure.printed} <span className="tg-muted">({absence.refused})</span>
        </span>
      );
    default: {
      const text = plain ? figure.plain : figure.text;
      return (
        <span
          className={text.length > LONG ? 'tg-long' : undefined}
          title={figure.printed === text ? undefined : figure.printed}
        >
          {figureIt(text)}
        </span>
      );
    }
  }
}

function Absent(props: { readonly outcome: Outcome; readonly word: string; readonly printed: string }) {
  return (
    <span className="tg-absent" title={props.printed}>
      <span className="tg-mark">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <OutcomeShape outcome={props.outcome} />
        </svg>
      </span>
      {props.word}
    </span>
  );
}
