import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { DeadlinesAnswer } from '@traguardo/contracts';
import { deadlinesScreen } from '@traguardo/texts/screens/deadlines';
import { queries } from '../api/queries.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { dateIt } from '../format/date-it.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { deadlinesSearch } from './deadlines-search.ts';
import { JudgementDate } from './JudgementDate.tsx';
import { PlanTerms } from './PlanTerms.tsx';
import { TermTable } from './TermTable.tsx';

/** Scadenze: what is due by which provision, as of a date that is in the address. */
export function DeadlinesPage() {
  const { al } = deadlinesSearch(useSearch({ strict: false }));
  return (
    <Answered query={useQuery(queries.deadlines(useCycleKey(), al))}>
      {(answer) => <Deadlines key={answer.at} answer={answer} asked={al} />}
    </Answered>
  );
}

function Deadlines({
  answer,
  asked,
}: {
  readonly answer: DeadlinesAnswer;
  readonly asked: string | undefined;
}) {
  const { terms, planTerms, findings } = answer;
  const at = asked ? { at: asked } : {};
  return (
    <>
      <PageTitle
        title={deadlinesScreen.title}
        verdict={deadlinesScreen.verdict(verdictOf(answer))}
        actions={<PrintButton />}
      />
      <JudgementDate at={answer.at} reference={answer.referenceDate} />
      <Block
        title={deadlinesScreen.terms}
        note={deadlinesScreen.termsNote}
        aside={<SheetLinks family="plan" id="scadenze" title={deadlinesScreen.terms} {...at} />}
      >
        <TermTable terms={terms} />
        {terms.some(({ readings }) => readings.some(({ id }) => id === 'after-budget')) ? (
          <p className="tg-small tg-muted">{deadlinesScreen.disputed}</p>
        ) : null}
      </Block>
      <Block
        title={deadlinesScreen.planTerms}
        note={planTerms.length > 0 ? deadlinesScreen.planTermsNote(planTerms.length) : null}
        aside={
          planTerms.length > 0 ? (
            <SheetLinks family="plan" id="date-obiettivo" title={deadlinesScreen.planTerms} {...at} />
          ) : null
        }
      >
        <PlanTerms terms={planTerms} />
      </Block>
      <Block title={deadlinesScreen.findings}>
        <FindingList findings={findings} none={deadlinesScreen.noFindings} />
      </Block>
    </>
  );
}

/** A term is told by its ordinary reading: the others stand beside it in the table. */
function verdictOf({ at, terms }: DeadlinesAnswer) {
  const ordinary = terms.flatMap(({ title, readings, recorded }) => {
    const [first] = readings;
    return first ? [{ title, recorded, state: first.state, days: first.days }] : [];
  });
  const next = ordinary.find(({ state }) => state === 'future');
  return {
    date: dateIt(at),
    late: ordinary.filter(({ state }) => state === 'late').map(({ title }) => title),
    passed: ordinary
      .filter(({ state, recorded }) => state === 'passed' && recorded)
      .map(({ title }) => title),
    disputed: terms.filter(({ readings }) => readings.length > 1).length,
    next: next ? { title: next.title, days: next.days } : null,
  };
}
