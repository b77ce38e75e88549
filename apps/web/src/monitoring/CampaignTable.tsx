import type { CampaignView } from '@traguardo/contracts';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import { dateIt } from '../format/date-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { actText } from './act-text.ts';

/** Each campaign: its day, how far it went, how much came. */
export function CampaignTable({ campaigns }: { readonly campaigns: readonly CampaignView[] }) {
  return (
    <Block
      title={monitoringScreen.campaigns}
      aside={<SheetLinks family="monitoring" id="rilevazioni" title={monitoringScreen.campaigns} />}
    >
      <DataTable
        caption={monitoringScreen.campaignsCaption}
        rows={campaigns}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: monitoringScreen.campaign,
            names: true,
            cell: (campaign) => (
              <>
                {campaign.title}
                {campaign.reopenings.map(({ date, reason }) => (
                  <span key={date} className="tg-under">
                    {monitoringScreen.reopened(dateIt(date), reason)}
                  </span>
                ))}
              </>
            ),
          },
          { key: 'at', header: monitoringScreen.referredTo, secondary: true, cell: ({ at }) => dateIt(at) },
          { key: 'due', header: monitoringScreen.due, secondary: true, cell: ({ due }) => dateIt(due) },
          {
            key: 'state',
            header: monitoringScreen.stateHeader,
            cell: (campaign) => <CampaignState campaign={campaign} />,
          },
          {
            key: 'delivered',
            header: monitoringScreen.delivered,
            figures: true,
            cell: ({ counts, owed }) => monitoringScreen.outOf(counts['on-time'] + counts.late, owed),
          },
          {
            key: 'late',
            header: monitoringScreen.late,
            figures: true,
            cell: ({ counts }) => counts.late,
          },
          {
            key: 'absent',
            header: monitoringScreen.absent,
            secondary: true,
            cell: ({ counts }) =>
              monitoringScreen.absentWith(counts['not-yet-known'], counts['not-applicable']),
          },
          {
            key: 'awaited',
            header: monitoringScreen.awaited,
            figures: true,
            cell: ({ counts }) => counts.awaited + counts.overdue,
          },
        ]}
      />
    </Block>
  );
}

const OUTCOMES: Readonly<Record<CampaignView['state'], Outcome>> = {
  scheduled: 'not-due',
  open: 'not-yet-due',
  closed: 'partial',
  approved: 'reached',
};

function CampaignState({ campaign }: { readonly campaign: CampaignView }) {
  const { state, opened, closed, approved, act, informed } = campaign;
  const steps = [
    opened ? monitoringScreen.opened(dateIt(opened)) : '',
    closed ? monitoringScreen.closed(dateIt(closed)) : '',
    approved ? monitoringScreen.approved(dateIt(approved), act ? actText(act) : '') : '',
    informed ? monitoringScreen.informed(dateIt(informed)) : '',
  ].filter(Boolean);
  return (
    <>
      <MarkedWord outcome={OUTCOMES[state]}>{monitoringScreen.state[state]}</MarkedWord>
      <span className="tg-under">{steps.join('; ')}</span>
    </>
  );
}
