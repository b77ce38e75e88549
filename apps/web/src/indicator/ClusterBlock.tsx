import type { IndicatorAnswer } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { dateIt } from '../format/date-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle } from '../shell/node-name.ts';
import { DataTable } from '../tables/DataTable.tsx';

/** Where a common indicator stands among comparable bodies, and where the plan measures it too. */
export function ClusterBlock({ common }: { readonly common: NonNullable<IndicatorAnswer['common']> }) {
  return (
    <Block title={indicatorScreen.cluster}>
      <DataTable
        caption={indicatorScreen.clusterCaption}
        rows={common.clusterMeans}
        rowKey={(mean) => `${mean.at} ${mean.printed}`}
        columns={[
          { key: 'date', header: indicatorScreen.date, names: true, cell: (mean) => dateIt(mean.at) },
          {
            key: 'mean',
            header: indicatorScreen.kinds.cluster,
            figures: true,
            cell: (mean) => <FigureText figure={mean} />,
          },
        ]}
      />
      {common.ties.length > 0 ? (
        <p className="tg-small">
          {indicatorScreen.ties}:{' '}
          {common.ties.map((tie) => (
            <NodeLink key={tie.id} node={tie}>
              {codeAndTitle(tie)}
            </NodeLink>
          ))}
        </p>
      ) : null}
    </Block>
  );
}
