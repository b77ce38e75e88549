import type { CampaignView, CheckpointRow, CheckpointView } from '@traguardo/contracts';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import { dateIt } from '../format/date-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

interface Props {
  readonly campaigns: readonly CampaignView[];
  readonly rows: readonly CheckpointRow[];
}

/** Each indicator at the day of each campaign: expected, found, score. */
export function CheckpointTable({ campaigns, rows }: Props) {
  const seen = campaigns.filter(({ id }) =>
    rows.some(({ checkpoints }) => checkpoints.some((checkpoint) => checkpoint.campaign === id)),
  );
  if (seen.length === 0) return null;
  return (
    <Block
      title={monitoringScreen.compared}
      aside={<SheetLinks family="monitoring" id="andamento" title={monitoringScreen.compared} />}
    >
      <DataTable
        caption={monitoringScreen.comparedCaption}
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
        columns={[
          {
            key: 'indicator',
            header: monitoringScreen.indicator,
            names: true,
            cell: ({ indicator, objective }) => (
              <>
                <NodeLink node={indicator}>{indicator.title}</NodeLink>
                {objective?.code ? <span className="tg-under">{objective.code}</span> : null}
              </>
            ),
          },
          ...seen.flatMap(columnsOf),
        ]}
      />
    </Block>
  );
}

function columnsOf({ id, at }: CampaignView): Column<CheckpointRow>[] {
  const of = ({ checkpoints }: CheckpointRow) => checkpoints.find(({ campaign }) => campaign === id);
  const date = dateIt(at);
  return [
    {
      key: `target ${id}`,
      header: monitoringScreen.target(date),
      figures: true,
      secondary: true,
      cell: (row) => <FigureText figure={of(row)?.target ?? null} none={monitoringScreen.noTarget} plain />,
    },
    {
      key: `result ${id}`,
      header: monitoringScreen.result(date),
      figures: true,
      cell: (row) => <FigureText figure={of(row)?.result ?? null} none="—" plain />,
    },
    {
      key: `score ${id}`,
      header: monitoringScreen.score(date),
      figures: true,
      cell: (row) => <Score checkpoint={of(row)} />,
    },
  ];
}

function Score({ checkpoint }: { readonly checkpoint: CheckpointView | undefined }) {
  if (!checkpoint?.target) return '—';
  return <ScoreCell node={checkpoint} />;
}
