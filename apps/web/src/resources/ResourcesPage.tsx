import { useQuery } from '@tanstack/react-query';
import type { ResourcesAnswer } from '@traguardo/contracts';
import { resourceKindLabel } from '@traguardo/texts/labels';
import { resourcesScreen } from '@traguardo/texts/screens/resources';
import { queries } from '../api/queries.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { decimalIt, isZero } from '../format/decimal-it.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { ResourceLines } from './ResourceLines.tsx';
import { ResourceTotals } from './ResourceTotals.tsx';

/** Who shares which line, and what would be counted twice? */
export function ResourcesPage() {
  const key = useCycleKey();
  return (
    <Answered query={useQuery(queries.resources(key))}>
      {(answer) => <Resources answer={answer} year={key.year} />}
    </Answered>
  );
}

function Resources({ answer, year }: { readonly answer: ResourcesAnswer; readonly year: number }) {
  const { lines, totals, findings } = answer;
  const twice = totals.find((total) => !isZero(total.twice));
  return (
    <>
      <PageTitle
        title={resourcesScreen.title}
        verdict={resourcesScreen.verdict({
          lines: lines.length,
          shared: lines.filter(({ shares }) => shares.length > 1).length,
          findings: findings.length,
          twice: twice
            ? { year: twice.year, amount: decimalIt(twice.twice), kind: resourceKindLabel[twice.kind] }
            : null,
        })}
        actions={<PrintButton />}
      />
      {lines.length === 0 ? (
        <EmptyState>{resourcesScreen.empty}</EmptyState>
      ) : (
        <>
          <Block
            title={resourcesScreen.totals}
            note={resourcesScreen.totalsNote}
            aside={<SheetLinks family="plan" id="somme-risorse" title={resourcesScreen.totals} />}
          >
            <ResourceTotals totals={totals} />
          </Block>
          <ResourceLines answer={answer} year={year} />
          <Block title={resourcesScreen.findings}>
            <FindingList findings={findings} none={resourcesScreen.noFindings} />
          </Block>
        </>
      )}
    </>
  );
}
