import { useQuery } from '@tanstack/react-query';
import type { EvaluationAnswer } from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { FolderFiles } from '../tables/FolderFiles.tsx';
import { Cards } from './Cards.tsx';
import { DistributionTable } from './DistributionTable.tsx';
import { PayBlock } from './PayBlock.tsx';
import { SystemTable } from './SystemTable.tsx';

/** What is decided, what is still open; the cards themselves only for who decides on them. */
export function EvaluationPage() {
  return (
    <Answered query={useQuery(queries.evaluation(useCycleKey()))}>
      {(answer) => <EvaluationScreen answer={answer} />}
    </Answered>
  );
}

function EvaluationScreen({ answer }: { readonly answer: EvaluationAnswer }) {
  const { evaluation, year, mayReadRatings } = answer;
  const verdict = evaluation ? evaluationScreen.verdict(evaluation) : evaluationScreen.noEvaluation;
  return (
    <>
      <PageTitle title={evaluationScreen.title(year)} verdict={verdict} actions={<PrintButton />} />
      {evaluation ? (
        <>
          <DistributionTable evaluation={evaluation} />
          <div className="tg-grid tg-grid-2">
            <PayBlock evaluation={evaluation} />
            <SystemTable systems={evaluation.systems} />
          </div>
          <div className="tg-grid">{mayReadRatings ? <Cards /> : <Reserved />}</div>
          <FolderFiles year={year} names={['evaluation.yaml']} />
        </>
      ) : (
        <EmptyState>{evaluationScreen.empty}</EmptyState>
      )}
    </>
  );
}

function Reserved() {
  return (
    <Block title={evaluationScreen.cards}>
      <EmptyState>{evaluationScreen.reserved}</EmptyState>
    </Block>
  );
}
