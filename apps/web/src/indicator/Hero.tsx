import type { Figure, IndicatorAnswer } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { outcomeShort } from '@traguardo/texts/screens/outcomes';
import { dateIt } from '../format/date-it.ts';
import { isZero, signedIt } from '../format/decimal-it.ts';
import { figureIt } from '../format/figure-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { type Outcome, outcomeOf } from '../marks/outcome.ts';
import { ScoreCell } from '../marks/ScoreCell.tsx';

/** The four figures the page is about, the value largest. */
export function Hero({ answer }: { readonly answer: IndicatorAnswer }) {
  const { node } = answer;
  const last = answer.results[answer.results.length - 1];
  return (
    <dl className="tg-hero">
      <div className="tg-hero-first">
        <dt>{indicatorScreen.value(last ? dateIt(last.at) : null)}</dt>
        <dd>
          {node.result === null ? <NoValue outcome={outcomeOf(node)} /> : <WithNote figure={node.result} />}
        </dd>
      </div>
      <div>
        <dt>{indicatorScreen.target}</dt>
        <dd>
          {node.target === null ? <FigureText figure={null} none="—" /> : <WithNote figure={node.target} />}
        </dd>
      </div>
      <div>
        <dt>{indicatorScreen.computed}</dt>
        <dd>
          <ScoreCell node={node} />
        </dd>
      </div>
      <div>
        <dt>{indicatorScreen.declared}</dt>
        <dd>
          <FigureText figure={node.declared} none={indicatorScreen.noDeclared} />
          {node.delta === null ? null : isZero(node.delta) ? (
            <span className="tg-coincides">✓ {indicatorScreen.coincides}</span>
          ) : (
            <span className="tg-differs">{indicatorScreen.delta(signedIt(node.delta))}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** The figure large, the note printed after it small beneath. */
function WithNote({ figure }: { readonly figure: Figure }) {
  const note = figure.text.slice(figure.plain.length).trim();
  return (
    <>
      <FigureText figure={figure} plain />
      {note ? <span className="tg-under">{figureIt(note)}</span> : null}
    </>
  );
}

/** Why there is no value: a mark and its word, never an empty place. */
function NoValue({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className="tg-hero-none">
      <OutcomeMark outcome={outcome} /> {outcomeShort[outcome]}
    </span>
  );
}
