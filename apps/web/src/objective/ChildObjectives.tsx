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
import { DataTable } from '../tables/DataTable.tsx';

/** What hangs from the objective one level down. */
export function ChildObjectives({ nodes }: { readonly nodes: readonly NodeView[] }) {
  return (
    <DataTable
      caption={objectiveScreen.childrenCaption}
      rows={nodes}
      rowKey={(node) => node.id}
      columns={[
        {
          key: 'title',
          header: objectiveScreen.level,
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
      ]}
    />
  );
}
