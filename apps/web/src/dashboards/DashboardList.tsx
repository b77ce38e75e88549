import { Link } from '@tanstack/react-router';
import type { DashboardView } from '@traguardo/contracts';
import { dashboardsScreen } from '@traguardo/texts/screens/dashboards';
import { weightIt } from '../format/decimal-it.ts';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { gravest } from '../marks/severity.ts';
import { useCycleKey } from '../shell/cycle-key.ts';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { isWhole } from './weights.ts';

type Counted = 'reached' | 'partial' | 'zero';

interface Props {
  readonly dashboards: readonly DashboardView[];
  readonly caption: string;
}

/** One row a dashboard: how many rows reach their target, how many not, what is said of them. */
export function DashboardList({ dashboards, caption }: Props) {
  const { body, year } = useCycleKey();
  const weighted = dashboards.some(({ weightsSum }) => weightsSum !== null);
  const counted = (key: Counted, header: string): Column<DashboardView> => ({
    key,
    header,
    figures: true,
    secondary: key !== 'reached',
    cell: ({ counts }) => <Count outcome={key} count={counts[key]} />,
  });
  const columns: readonly Column<DashboardView>[] = [
    {
      key: 'name',
      header: dashboardsScreen.name,
      names: true,
      cell: ({ id, title, holder }) => (
        <>
          <Link to="/enti/$body/$year/cruscotti/$id" params={{ body, year: String(year), id }}>
            {title}
          </Link>
          {holder && holder !== title ? <span className="tg-under">{holder}</span> : null}
        </>
      ),
    },
    { key: 'rows', header: dashboardsScreen.rows, figures: true, cell: ({ counts }) => counts.rows },
    counted('reached', dashboardsScreen.reached),
    counted('partial', dashboardsScreen.partial),
    counted('zero', dashboardsScreen.zero),
    {
      key: 'open',
      header: dashboardsScreen.open,
      figures: true,
      secondary: true,
      cell: ({ counts }) => (
        <Count
          outcome={counts.notYetDue === counts.rows - counts.scored ? 'not-yet-due' : 'missing'}
          count={counts.rows - counts.scored}
        />
      ),
    },
    ...(weighted
      ? [
          {
            key: 'weights',
            header: dashboardsScreen.weights,
            figures: true,
            cell: (dashboard: DashboardView) => <Weights dashboard={dashboard} />,
          },
        ]
      : []),
    {
      key: 'findings',
      header: dashboardsScreen.findings,
      figures: true,
      cell: ({ findings }) => {
        const severity = gravest(findings);
        const total = findings.error + findings.warning + findings.info;
        return severity ? (
          <>
            <SeverityMark severity={severity} /> {total}
          </>
        ) : (
          '—'
        );
      },
    },
  ];
  return <DataTable caption={caption} rows={dashboards} rowKey={({ id }) => id} columns={columns} />;
}

function Count({ outcome, count }: { readonly outcome: Outcome; readonly count: number }) {
  if (count === 0) return <span className="tg-muted">—</span>;
  return (
    <>
      <OutcomeMark outcome={outcome} silent /> {count}
    </>
  );
}

function Weights({ dashboard }: { readonly dashboard: DashboardView }) {
  if (dashboard.weightsSum === null) return <span className="tg-muted">—</span>;
  return (
    <>
      {isWhole(dashboard) ? null : <SeverityMark severity="warning" silent />}{' '}
      {weightIt(dashboard.weightsSum)}
      {dashboard.weightsMissing > 0 ? (
        <span className="tg-under">{dashboardsScreen.missingWeights(dashboard.weightsMissing)}</span>
      ) : null}
    </>
  );
}
