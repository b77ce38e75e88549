import type { NodeView } from '@traguardo/contracts';
import { nodeKindTitle } from '@traguardo/texts/labels';
import { objectivesScreen } from '@traguardo/texts/screens/objectives';
import { weightIt } from '../format/decimal-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';

interface Props {
  readonly all: readonly NodeView[];
  readonly shown: readonly NodeView[];
}

/** The list in the document's order, indented as the frame is; columns nobody fills are left out. */
export function ObjectivesTable({ all, shown }: Props) {
  const depth = depths(all);
  const columns: readonly Column<NodeView>[] = [
    {
      key: 'title',
      header: objectivesScreen.name,
      names: true,
      cell: (node) => (
        <span className={`tg-depth-${depth.get(node.id) ?? 0} tg-name-${node.kind}`}>
          <Hidden>{nodeKindTitle[node.kind]} </Hidden>
          <NodeLink node={node}>
            {(node.code ?? node.number) ? <b>{node.code ?? `${node.number}.`} </b> : null}
            {titleOf(node)}
          </NodeLink>
        </span>
      ),
    },
    {
      key: 'weight',
      header: objectivesScreen.weight,
      figures: true,
      secondary: true,
      cell: (node) => (node.weight === null ? '' : weightIt(node.weight)),
    },
    {
      key: 'target',
      header: objectivesScreen.target,
      figures: true,
      secondary: true,
      cell: (node) => <FigureText figure={node.target} />,
    },
    {
      key: 'result',
      header: objectivesScreen.result,
      figures: true,
      secondary: true,
      cell: (node) => <FigureText figure={node.result} />,
    },
    {
      key: 'declared',
      header: objectivesScreen.declared,
      figures: true,
      secondary: true,
      cell: (node) => <FigureText figure={node.declared} />,
    },
    {
      key: 'score',
      header: objectivesScreen.score,
      figures: true,
      cell: (node) => <ScoreCell node={node} />,
    },
  ];
  const filled = (key: string): boolean => {
    if (key === 'weight') return all.some((node) => node.weight !== null);
    if (key === 'result') return all.some((node) => node.result !== null);
    if (key === 'declared') return all.some((node) => node.declared !== null);
    return true;
  };
  return (
    <div className="tg-list">
      <DataTable
        caption={objectivesScreen.caption}
        rows={shown}
        rowKey={(node) => node.id}
        columns={columns.filter((column) => filled(column.key))}
      />
    </div>
  );
}

function depths(nodes: readonly NodeView[]): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  for (const node of nodes) {
    const above = node.parent === null ? undefined : depth.get(node.parent);
    depth.set(node.id, above === undefined ? 0 : Math.min(4, above + 1));
  }
  return depth;
}
