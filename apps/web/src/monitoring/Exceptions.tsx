import type { CampaignView } from '@traguardo/contracts';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import { dateIt } from '../format/date-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { deliveryOutcome } from './delivery-outcome.ts';
import { exceptional } from './exceptional.ts';

/** The figures that did not come in time, with the reason the office gave. */
export function Exceptions({ campaigns }: { readonly campaigns: readonly CampaignView[] }) {
  const rows = exceptional(campaigns);
  return (
    <Block
      title={monitoringScreen.exceptions}
      aside={<SheetLinks family="monitoring" id="consegne" title={monitoringScreen.deliveries} />}
    >
      {rows.length === 0 ? (
        <p>{monitoringScreen.noExceptions}</p>
      ) : (
        <DataTable
          caption={monitoringScreen.exceptionsCaption}
          rows={rows}
          rowKey={({ campaign, delivery }) => `${campaign.id} ${delivery.indicator.id}`}
          columns={[
            {
              key: 'indicator',
              header: monitoringScreen.indicator,
              names: true,
              cell: ({ delivery }) => (
                <NodeLink node={delivery.indicator}>{delivery.indicator.title}</NodeLink>
              ),
            },
            {
              key: 'campaign',
              header: monitoringScreen.campaign,
              secondary: true,
              cell: ({ campaign }) => campaign.title,
            },
            {
              key: 'unit',
              header: monitoringScreen.unit,
              secondary: true,
              cell: ({ delivery }) => delivery.unit ?? '—',
            },
            {
              key: 'state',
              header: monitoringScreen.stateHeader,
              cell: ({ delivery }) => (
                <>
                  <MarkedWord outcome={deliveryOutcome(delivery.state)}>
                    {monitoringScreen.delivery[delivery.state]}
                  </MarkedWord>
                  {delivery.delivered ? <span className="tg-under">{dateIt(delivery.delivered)}</span> : null}
                </>
              ),
            },
            {
              key: 'reason',
              header: monitoringScreen.reason,
              cell: ({ delivery }) => delivery.reason ?? '—',
            },
          ]}
        />
      )}
    </Block>
  );
}
