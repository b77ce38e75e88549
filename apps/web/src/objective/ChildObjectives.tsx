import type { NodeView } from '@traguardo/contracts';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { weightIt } from '../format/decimal-it.ts';
import { Delta } from '../marks/Delta.tsx';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { gravest } from '../marks/severity.ts';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';

/** What hangs from the objective one level down. */
export function ChildObjectives({ nodes }: { readonly nodes: readonly NodeView[] }) {
  const filled = new Set([
    ...(nodes.some((node) => node.weight !== null) ? ['weight'] : []),
    ...(nodes.some((node) => node.effectiveWeight !== null) ? ['effective'] : []),
    ...(nodes.some((node) => node.declared !== null) ? ['declared'] : []),
    'title',
    'score',
  ]);
  return (
    <DataTable
      caption={objectiveScreen.childrenCaption}
      rows={nodes}
      rowKey={(node) => node.id}
      columns={columns.filter((column) => filled.has(column.key))}
    />
  );
}

const columns: readonly Column<NodeView>[] = [
  {
    key: 'title',
    header: objectiveScreen.objective,
    names: true,
    cell: (node) => {
      const severity = gravest(node.findingsBelow);
      return (
        <>
          <NodeLink node={node}>
            {node.code === null ? null : <b>{node.code} </b>}
            {titleOf(node)}
          </NodeLink>{' '}
          {severity ? <SeverityMark severity={severity} /> : null}
        </>
      );
    },
  },
  {
    key: 'weight',
    header: objectiveScreen.weight,
    figures: true,
    cell: (node) => (node.weight === null ? '—' : weightIt(node.weight)),
  },
  {
    key: 'effective',
    header: objectiveScreen.effective,
    figures: true,
    secondary: true,
    cell: (node) => (node.effectiveWeight === null ? '—' : weightIt(node.effectiveWeight)),
  },
  {
    key: 'declared',
    header: objectiveScreen.declared,
    figures: true,
    secondary: true,
    cell: (node) => <FigureText figure={node.declared} none="—" />,
  },
  {
    key: 'score',
    header: objectiveScreen.score,
    figures: true,
    cell: (node) => (
      <>
        <ScoreCell node={node} /> <Delta delta={node.delta} />
      </>
    ),
  },
];
