import type { NodeView } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { DataTable } from '../tables/DataTable.tsx';

/** The national indicators, the same for every chamber. */
export function CommonIndicators({ nodes }: { readonly nodes: readonly NodeView[] }) {
  const parents = new Set(nodes.map((node) => node.parent));
  const common = nodes.filter((node) => node.kind === 'common' && !parents.has(node.id));
  if (common.length === 0) return null;
  return (
    <Block title={cycleScreen.common} note={cycleScreen.commonNote}>
      <DataTable
        caption={cycleScreen.commonCaption}
        rows={common}
        rowKey={(node) => node.id}
        columns={[
          {
            key: 'title',
            header: cycleScreen.indicator,
            names: true,
            cell: (node) => <NodeLink node={node}>{node.title}</NodeLink>,
          },
          {
            key: 'target',
            header: cycleScreen.target,
            figures: true,
            secondary: true,
            cell: (node) => <FigureText figure={node.target} none="—" />,
          },
          {
            key: 'result',
            header: cycleScreen.result,
            figures: true,
            cell: (node) => <FigureText figure={node.result} none="—" />,
          },
          {
            key: 'score',
            header: cycleScreen.score,
            figures: true,
            cell: (node) => <ScoreCell node={node} />,
          },
        ]}
      />
    </Block>
  );
}
