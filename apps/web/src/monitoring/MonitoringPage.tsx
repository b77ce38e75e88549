import { useQuery } from '@tanstack/react-query';
import type { MonitoringAnswer } from '@traguardo/contracts';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { FolderFiles } from '../tables/FolderFiles.tsx';
import { CampaignTable } from './CampaignTable.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { CheckpointTable } from './CheckpointTable.tsx';
import { Exceptions } from './Exceptions.tsx';

/** What was asked and came, June beside December, and what changed within the year. */
export function MonitoringPage() {
  return (
    <Answered query={useQuery(queries.monitoring(useCycleKey()))}>
      {(answer) => <MonitoringScreen answer={answer} />}
    </Answered>
  );
}

function MonitoringScreen({ answer }: { readonly answer: MonitoringAnswer }) {
  const { campaigns, rows, changes, year } = answer;
  return (
    <>
      <PageTitle title={monitoringScreen.title(year)} verdict={verdictOf(answer)} actions={<PrintButton />} />
      {campaigns.length === 0 ? (
        <EmptyState>{monitoringScreen.empty}</EmptyState>
      ) : (
        <>
          <CampaignTable campaigns={campaigns} />
          <Exceptions campaigns={campaigns} />
          <CheckpointTable campaigns={campaigns} rows={rows} />
        </>
      )}
      <ChangeTable changes={changes} />
      <FolderFiles year={year} names={filesOf(answer)} />
    </>
  );
}

function filesOf({ campaigns, changes }: MonitoringAnswer): readonly string[] {
  return [
    ...(campaigns.length > 0 ? ['monitoring.yaml'] : []),
    ...(changes.length > 0 ? ['changes.yaml'] : []),
  ];
}

function verdictOf({ campaigns, changes }: MonitoringAnswer) {
  const current = campaigns.find(({ state }) => state !== 'approved') ?? campaigns[campaigns.length - 1];
  return monitoringScreen.verdict({
    campaigns: campaigns.length,
    approved: campaigns.filter(({ state }) => state === 'approved').length,
    last: current
      ? {
          title: current.title,
          owed: current.owed,
          delivered: current.counts['on-time'] + current.counts.late,
          overdue: current.counts.overdue,
          approved: current.state === 'approved',
        }
      : null,
    changes: changes.length,
    against: changes.filter(({ opinion }) => opinion?.view === 'contrario').length,
  });
}
