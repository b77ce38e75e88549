import type { ObligationView } from '@traguardo/contracts';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { needingAttention } from './attention.ts';
import { ObligationStateMark } from './ObligationStateMark.tsx';

/** What to publish or refresh, the most urgent first. */
export function Attention({ obligations }: { readonly obligations: readonly ObligationView[] }) {
  const rows = needingAttention(obligations);
  return (
    <Block
      title={transparencyScreen.attention}
      note={transparencyScreen.attentionNote}
      className="tg-veil"
      aside={
        <SheetLinks
          family="transparency"
          id="obblighi"
          title={transparencyScreen.attention}
          word={transparencyScreen.wholeList}
        />
      }
    >
      {rows.length === 0 ? (
        <p>{transparencyScreen.nothingToDo}</p>
      ) : (
        <DataTable
          caption={transparencyScreen.attentionCaption}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: transparencyScreen.obligation, names: true, cell: ({ title }) => title },
            {
              key: 'state',
              header: transparencyScreen.stateHeader,
              cell: (obligation) => <ObligationStateMark obligation={obligation} />,
            },
            {
              key: 'days',
              header: transparencyScreen.term,
              cell: ({ daysLeft }) => daysText(daysLeft),
            },
            {
              key: 'office',
              header: transparencyScreen.offices,
              secondary: true,
              cell: ({ elaboration, publication }) => elaboration ?? publication ?? '—',
            },
          ]}
        />
      )}
    </Block>
  );
}

function daysText(days: number | null): string {
  if (days === null) return transparencyScreen.never;
  return days < 0 ? transparencyScreen.daysAgo(-days) : transparencyScreen.inDays(days);
}
