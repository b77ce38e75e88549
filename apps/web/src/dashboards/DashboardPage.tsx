import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { DashboardAnswer } from '@traguardo/contracts';
import { dashboardsScreen } from '@traguardo/texts/screens/dashboards';
import { shell } from '@traguardo/texts/screens/shell';
import { queries } from '../api/queries.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { CycleLink } from '../shell/CycleLink.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { DashboardTable } from './DashboardTable.tsx';

/** One dashboard: the same indicators by reference, each with its one value. */
export function DashboardPage() {
  const { id = '' } = useParams({ strict: false });
  return (
    <Answered query={useQuery(queries.dashboard(useCycleKey(), id))}>
      {(dashboard) => <Dashboard dashboard={dashboard} />}
    </Answered>
  );
}

function Dashboard({ dashboard }: { readonly dashboard: DashboardAnswer }) {
  const { title, from, holder, counts, openFindings } = dashboard;
  const kind = [dashboardsScreen.from[from], holder === title ? null : holder].filter(Boolean).join(' · ');
  return (
    <>
      <nav className="tg-crumbs" aria-label={shell.breadcrumb}>
        <ol>
          <li>
            <CycleLink to="dashboards">{dashboardsScreen.title}</CycleLink>
          </li>
          <li aria-current="page">{title}</li>
        </ol>
      </nav>
      <PageTitle
        title={title}
        kind={kind}
        verdict={dashboardsScreen.standing(counts)}
        actions={<PrintButton />}
      />
      <Block
        title={dashboardsScreen.groups[from]}
        note={from === 'assignment' ? dashboardsScreen.noScore : dashboardsScreen.oneValue}
        aside={<SheetLinks family="scores" id="cruscotti" title={dashboardsScreen.title} />}
      >
        <DashboardTable dashboard={dashboard} />
      </Block>
      <Block title={dashboardsScreen.findingsTitle}>
        <FindingList findings={openFindings} none={dashboardsScreen.noFindings} />
      </Block>
    </>
  );
}
