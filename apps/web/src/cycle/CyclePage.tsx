import { useQuery } from '@tanstack/react-query';
import type { CycleAnswer } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { AnsweredPart } from '../shell/AnsweredPart.tsx';
import { Block } from '../shell/Block.tsx';
import { CycleLink } from '../shell/CycleLink.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { ActList } from './ActList.tsx';
import { CommonIndicators } from './CommonIndicators.tsx';
import { FindingsBlock } from './FindingsBlock.tsx';
import { LateResults } from './LateResults.tsx';
import { StrategicMap } from './StrategicMap.tsx';
import { Timeline } from './Timeline.tsx';

/** Cruscotto: where the cycle stands. */
export function CyclePage() {
  return (
    <Answered query={useQuery(queries.cycle(useCycleKey()))}>{(cycle) => <Cycle cycle={cycle} />}</Answered>
  );
}

function Cycle({ cycle }: { readonly cycle: CycleAnswer }) {
  const key = useCycleKey();
  const tree = useQuery(queries.tree(key));
  const next = cycle.timeline.find((day) => day.state === 'future');
  const { verdict } = cycle;
  return (
    <>
      <PageTitle
        title={cycleScreen.title(cycle.year)}
        kind={cycle.document.title}
        context={cycle.body.name}
        verdict={cycleScreen.verdict({
          document: cycle.document.title,
          belowDeclared: verdict.belowDeclared,
          declared: verdict.declared,
          errors: cycle.findings.error,
          blocking: cycle.blocking,
          notComputable: verdict.notComputable,
          scored: verdict.scored,
          indicators: verdict.indicators,
          next: next ? { title: next.title, days: next.days } : null,
        })}
        actions={
          <>
            <PrintButton />
            <CycleLink
              to="checks"
              className="btn btn-primary"
              search={cycle.findings.error > 0 ? { gravita: 'error' } : {}}
            >
              {cycle.findings.error > 0 ? cycleScreen.seeErrors : cycleScreen.seeChecks}
            </CycleLink>
          </>
        }
      />
      <Timeline days={cycle.timeline} today={cycle.referenceDate} />
      <div className="tg-grid tg-cycle">
        <div className="tg-column">
          <AnsweredPart query={tree}>{({ nodes }) => <StrategicMap nodes={nodes} />}</AnsweredPart>
          {cycle.late.length > 0 ? (
            <Block title={cycleScreen.late} note={cycleScreen.lateNote}>
              <LateResults late={cycle.late} />
            </Block>
          ) : null}
          {tree.data ? <CommonIndicators nodes={tree.data.nodes} /> : null}
        </div>
        <div className="tg-column">
          <FindingsBlock counts={cycle.findings} />
          <ActList cycle={cycle} />
        </div>
      </div>
    </>
  );
}
