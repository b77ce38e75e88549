import { useQuery } from '@tanstack/react-query';
import type { StaffingAnswer } from '@traguardo/contracts';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { queries } from '../api/queries.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { decimalIt } from '../format/decimal-it.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { MaximumTable } from './MaximumTable.tsx';
import { Ranking } from './Ranking.tsx';
import { StaffingSources } from './StaffingSources.tsx';
import { UnitCosts } from './UnitCosts.tsx';
import { YearColumns } from './YearColumns.tsx';

/** Are we within the limit, and by how much? */
export function StaffingPage() {
  return (
    <Answered query={useQuery(queries.staffing(useCycleKey()))}>
      {(answer) => <Staffing answer={answer} />}
    </Answered>
  );
}

function Staffing({ answer }: { readonly answer: StaffingAnswer }) {
  return (
    <>
      <PageTitle
        title={staffingScreen.title(answer.triennium[0], answer.triennium[1])}
        verdict={verdictOf(answer)}
        actions={<PrintButton />}
      />
      <Block
        title={staffingScreen.waterfall}
        note={staffingScreen.waterfallNote}
        aside={<SheetLinks family="staffing" id="fabbisogni" title={staffingScreen.waterfall} />}
        className="tg-veil"
      >
        <YearColumns years={answer.years} />
        <StaffingSources sources={answer.sources} />
      </Block>
      <div className="tg-grid tg-grid-2">
        <UnitCosts answer={answer} />
        <MaximumTable answer={answer} />
      </div>
      <div className="tg-grid tg-grid-2">
        <Block title={staffingScreen.findings}>
          <FindingList findings={answer.findings} none={staffingScreen.noFindings} />
        </Block>
        <Ranking factors={answer.rankingFactors} />
      </div>
    </>
  );
}

function verdictOf(answer: StaffingAnswer) {
  const margins = answer.years.flatMap((year) =>
    year.headroom === null ? [] : [{ year: year.year, headroom: year.headroom }],
  );
  const smallest = [...margins].sort((a, b) => Number(a.headroom) - Number(b.headroom))[0];
  return staffingScreen.verdict({
    years: answer.years.length,
    beyond: answer.years.filter((year) => !year.withinLimit).map((year) => year.year),
    overMaximum: answer.years.filter((year) => year.withinMaximum === false).map((year) => year.year),
    smallest: smallest ? { year: smallest.year, amount: decimalIt(smallest.headroom) } : null,
    findings: answer.findings.length,
  });
}
