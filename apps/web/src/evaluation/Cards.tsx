import { useQuery } from '@tanstack/react-query';
import type { EvaluationCardView } from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { queries } from '../api/queries.ts';
import { dateIt } from '../format/date-it.ts';
import { decimalIt } from '../format/decimal-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { AnsweredPart } from '../shell/AnsweredPart.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { Components } from './Components.tsx';

/** The cards one by one: shown only where the server says the caller may read them. */
export function Cards() {
  return (
    <AnsweredPart query={useQuery(queries.ratings(useCycleKey()))}>
      {({ cards }) => <CardTable cards={cards} />}
    </AnsweredPart>
  );
}

const OUTCOMES: Readonly<Record<EvaluationCardView['state'], Outcome>> = {
  draft: 'missing',
  proposed: 'not-yet-due',
  communicated: 'not-yet-due',
  contested: 'incomparable',
  final: 'reached',
  'not-known': 'missing',
};

function CardTable({ cards }: { readonly cards: readonly EvaluationCardView[] }) {
  return (
    <Block
      title={evaluationScreen.cards}
      note={evaluationScreen.cardsNote}
      aside={<SheetLinks family="ratings" id="schede" title={evaluationScreen.cards} />}
    >
      <DataTable
        caption={evaluationScreen.cardsCaption}
        rows={cards}
        rowKey={({ id }) => id}
        columns={[
          { key: 'card', header: evaluationScreen.card, names: true, cell: (card) => <Who card={card} /> },
          {
            key: 'components',
            header: evaluationScreen.components,
            secondary: true,
            cell: ({ components }) => <Components ratings={components} />,
          },
          {
            key: 'score',
            header: evaluationScreen.score,
            figures: true,
            cell: ({ score, noScore }) =>
              score !== null ? decimalIt(score) : noScore ? evaluationScreen.noScore[noScore] : '—',
          },
          {
            key: 'class',
            header: evaluationScreen.classHeader,
            cell: (card) => card.class ?? '—',
          },
          {
            key: 'pay',
            header: evaluationScreen.payHeader,
            figures: true,
            secondary: true,
            cell: ({ pay, noPay }) =>
              pay !== null ? decimalIt(pay) : noPay ? evaluationScreen.noPay[noPay] : '—',
          },
          {
            key: 'state',
            header: evaluationScreen.stateHeader,
            cell: (card) => <State card={card} />,
          },
        ]}
      />
    </Block>
  );
}

function Who({ card }: { readonly card: EvaluationCardView }) {
  const { id, role, unit, evaluator, days, assessedDays } = card;
  return (
    <>
      {role}
      <span className="tg-under">{[id, unit].filter(Boolean).join(', ')}</span>
      {evaluator ? <span className="tg-under">{evaluationScreen.evaluator(evaluator)}</span> : null}
      {assessedDays < days ? (
        <span className="tg-under">{evaluationScreen.assessed(assessedDays, days)}</span>
      ) : null}
    </>
  );
}

function State({ card }: { readonly card: EvaluationCardView }) {
  const { state, stateDate, contestation } = card;
  return (
    <>
      <MarkedWord outcome={OUTCOMES[state]}>{evaluationScreen.state[state]}</MarkedWord>
      {stateDate ? <span className="tg-under">{dateIt(stateDate)}</span> : null}
      {contestation ? (
        <span className="tg-under">
          {evaluationScreen.contested(dateIt(contestation.date))}
          {contestation.decision
            ? `, ${evaluationScreen.decidedAs(evaluationScreen.decision[contestation.decision])}`
            : ''}
        </span>
      ) : null}
    </>
  );
}
