import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { IndicatorAnswer } from '@traguardo/contracts';
import { nodeKindTitle, scoreStatusLabel } from '@traguardo/texts/labels';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { queries } from '../api/queries.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { WhyBlock } from '../explanation/WhyBlock.tsx';
import { decimalIt, isZero, signedIt } from '../format/decimal-it.ts';
import { figureIt } from '../format/figure-it.ts';
import { outcomeOf } from '../marks/outcome.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { Breadcrumb } from '../shell/Breadcrumb.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { titleOf } from '../shell/node-name.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { ClusterBlock } from './ClusterBlock.tsx';
import { Consequence } from './Consequence.tsx';
import { Definition } from './Definition.tsx';
import { Hero } from './Hero.tsx';
import { HistoryBlock } from './HistoryBlock.tsx';
import { Places } from './Places.tsx';
import { Siblings } from './Siblings.tsx';
import { UncertainNotes } from './UncertainNotes.tsx';

/** Why this number? */
export function IndicatorPage() {
  const { id = '' } = useParams({ strict: false });
  return (
    <Answered query={useQuery(queries.indicator(useCycleKey(), id))}>
      {(answer) => <IndicatorCard answer={answer} />}
    </Answered>
  );
}

function IndicatorCard({ answer }: { readonly answer: IndicatorAnswer }) {
  const { node } = answer;
  const outcome = outcomeOf(node);
  const score = node.score === null ? null : decimalIt(node.score);
  return (
    <>
      <Breadcrumb
        crumbs={answer.crumbs}
        here={node.number === null ? titleOf(node) : `${node.number}. ${titleOf(node)}`}
      />
      <PageTitle
        title={titleOf(node)}
        kind={nodeKindTitle[node.kind]}
        verdict={indicatorScreen.verdict({
          score,
          shortfall:
            answer.shortfall === null || isZero(answer.shortfall) ? null : decimalIt(answer.shortfall),
          declared: node.declared === null ? null : figureIt(node.declared.text),
          delta: node.delta === null || isZero(node.delta) ? null : signedIt(node.delta),
          status: outcome === 'not-due' ? outcomeWord[outcome] : scoreStatusLabel[node.status],
          target: node.target === null ? null : figureIt(node.target.text),
          places: answer.occurrences.length,
          differing: answer.occurrences.filter((occurrence) => occurrence.differs).length,
        })}
        actions={<PrintButton />}
      />
      <Hero answer={answer} />
      <div className="tg-grid tg-indicator">
        <Definition answer={answer} />
        <WhyBlock
          title={score === null ? indicatorScreen.whyNot : indicatorScreen.why(score)}
          explanation={answer.explanation}
        >
          {answer.consequence ? (
            <Consequence consequence={answer.consequence} weight={answer.weight} />
          ) : null}
        </WhyBlock>
        <Places answer={answer} />
        <HistoryBlock answer={answer} />
        <div className="tg-column tg-indicator-rest">
          {answer.common ? <ClusterBlock common={answer.common} /> : null}
          {answer.findings.length > 0 ? (
            <Block title={indicatorScreen.findings}>
              <FindingList findings={answer.findings} none="" />
            </Block>
          ) : null}
          <UncertainNotes notes={answer.uncertain} />
        </div>
      </div>
      {answer.siblings.length > 1 ? <Siblings answer={answer} /> : null}
    </>
  );
}
