import { useQuery } from '@tanstack/react-query';
import type { DashboardsAnswer, DashboardView } from '@traguardo/contracts';
import { dashboardsScreen } from '@traguardo/texts/screens/dashboards';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { DashboardList } from './DashboardList.tsx';
import { isWhole } from './weights.ts';

const groups = ['dashboard', 'assignment', 'responsibility'] as const;

/** Cruscotti per unit and per role: who looks at what, and how it stands. */
export function DashboardsPage() {
  return (
    <Answered query={useQuery(queries.dashboards(useCycleKey()))}>
      {(answer) => <Dashboards answer={answer} />}
    </Answered>
  );
}

function Dashboards({ answer }: { readonly answer: DashboardsAnswer }) {
  const from = (group: DashboardView['from']) => answer.filter((dashboard) => dashboard.from === group);
  const shown = groups.filter((group) => from(group).length > 0);
  return (
    <>
      <PageTitle
        title={dashboardsScreen.title}
        verdict={dashboardsScreen.verdict({
          dashboards: from('dashboard').length,
          assignments: from('assignment').length,
          units: from('responsibility').length,
          unbalanced: from('assignment').filter((dashboard) => !isWhole(dashboard)).length,
        })}
        actions={<PrintButton />}
      />
      {shown.length === 0 ? <EmptyState>{dashboardsScreen.empty}</EmptyState> : null}
      {shown.map((group, index) => (
        <Block
          key={group}
          title={dashboardsScreen.groups[group]}
          note={dashboardsScreen.groupNote[group]}
          aside={
            index === 0 ? <SheetLinks family="scores" id="cruscotti" title={dashboardsScreen.title} /> : null
          }
        >
          <DashboardList dashboards={from(group)} caption={dashboardsScreen.groups[group]} />
        </Block>
      ))}
    </>
  );
}
