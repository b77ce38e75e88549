import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ObjectiveAnswer } from '@traguardo/contracts';
import { nodeKindTitle } from '@traguardo/texts/labels';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { queries } from '../api/queries.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { WhyBlock } from '../explanation/WhyBlock.tsx';
import { decimalIt } from '../format/decimal-it.ts';
import { UncertainNotes } from '../indicator/UncertainNotes.tsx';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { Breadcrumb } from '../shell/Breadcrumb.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { codeAndTitle } from '../shell/node-name.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { Activities } from './Activities.tsx';
import { Assignments } from './Assignments.tsx';
import { CardFacts } from './CardFacts.tsx';
import { ChildObjectives } from './ChildObjectives.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { objectiveVerdict } from './objective-verdict.ts';
import { Resources } from './Resources.tsx';
import { WeightTable } from './WeightTable.tsx';

/** What weighs most, what is pulling it down? */
export function ObjectivePage() {
  const { id = '' } = useParams({ strict: false });
  return (
    <Answered query={useQuery(queries.objective(useCycleKey(), id))}>
      {(answer) => <ObjectiveCard answer={answer} />}
    </Answered>
  );
}

function ObjectiveCard({ answer }: { readonly answer: ObjectiveAnswer }) {
  const { node } = answer;
  const name = codeAndTitle(node);
  return (
    <>
      <Breadcrumb crumbs={answer.crumbs} here={name} />
      <PageTitle
        title={name}
        kind={nodeKindTitle[node.kind]}
        verdict={objectiveVerdict(answer)}
        actions={<PrintButton />}
      />
      {answer.indicators.length > 0 ? (
        <Block
          title={objectiveScreen.indicators}
          note={objectiveScreen.indicatorCount(answer.indicators.length)}
        >
          <IndicatorTable answer={answer} />
        </Block>
      ) : null}
      {answer.children.length > 0 ? (
        <Block
          title={
            answer.children.every((child) => child.kind === 'group')
              ? objectiveScreen.groups
              : objectiveScreen.children
          }
        >
          <ChildObjectives nodes={answer.children} />
        </Block>
      ) : null}
      <div className="tg-grid tg-grid-2">
        <div className="tg-column">
          {answer.explanation ? (
            <WhyBlock
              title={
                node.score === null ? objectiveScreen.whyNot : objectiveScreen.why(decimalIt(node.score))
              }
              explanation={answer.explanation}
            />
          ) : null}
          <CardFacts answer={answer} />
          {answer.narrative ? (
            <Block title={objectiveScreen.narrative}>
              <p>{answer.narrative}</p>
            </Block>
          ) : null}
        </div>
        <div className="tg-column">
          <Block title={objectiveScreen.findings}>
            <FindingList findings={answer.findings} none={objectiveScreen.noFindings} />
          </Block>
          <WeightTable answer={answer} />
          <Assignments assignments={answer.assignments} />
          <Resources resources={answer.resources} />
          <Activities activities={answer.activities} />
          <UncertainNotes notes={answer.uncertain} />
        </div>
      </div>
    </>
  );
}
