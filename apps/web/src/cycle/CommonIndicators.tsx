import type { NodeView } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import { type Column, foldColumns } from '../tables/column.ts';
import { Scroller } from '../tables/Scroller.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { classOf, TableRow } from '../tables/TableRow.tsx';
import { useNarrow } from '../tables/use-narrow.ts';
import { type CommonGoal, commonGoals } from './common-goals.ts';

const OWN: readonly Column<NodeView>[] = [
  {
    key: 'indicator',
    header: cycleScreen.indicator,
    names: true,
    cell: (node) => <NodeLink node={node}>{titleOf(node)}</NodeLink>,
  },
  {
    key: 'target',
    header: cycleScreen.target,
    figures: true,
    secondary: true,
    cell: ({ target }) => <FigureText figure={target} none="—" plain />,
  },
  {
    key: 'result',
    header: cycleScreen.result,
    figures: true,
    cell: ({ result }) => <FigureText figure={result} none="—" plain />,
  },
];

const CLUSTER: Column<NodeView> = {
  key: 'cluster',
  header: cycleScreen.cluster,
  figures: true,
  secondary: true,
  cell: ({ clusterMean }) => (
    <span className="tg-muted">
      <FigureText figure={clusterMean} none="—" plain />
    </span>
  ),
};

const SCORE: Column<NodeView> = {
  key: 'score',
  header: cycleScreen.score,
  figures: true,
  cell: (node) => <ScoreCell node={node} />,
};

/** The national indicators, the same for every chamber: each goal with its mean, the whole with its own. */
export function CommonIndicators({ nodes }: { readonly nodes: readonly NodeView[] }) {
  const narrow = useNarrow();
  const { root, goals } = commonGoals(nodes);
  if (goals.length === 0) return null;
  const compared = goals.some(({ indicators }) => indicators.some((node) => node.clusterMean !== null));
  const { shown, folded } = foldColumns(compared ? [...OWN, CLUSTER, SCORE] : [...OWN, SCORE], narrow);
  return (
    <Block
      title={cycleScreen.common}
      note={cycleScreen.commonNote}
      aside={
        <>
          <SheetLinks family="scores" id="indicatori-comuni" title={cycleScreen.common} />{' '}
          {root ? <ScoreCell node={root} /> : null}
        </>
      }
    >
      <Scroller label={cycleScreen.commonCaption}>
        <table className="tg-table tg-dense tg-common">
          <caption className="visually-hidden">{cycleScreen.commonCaption}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column.key} scope="col" className={classOf(column)}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          {goals.map((goal) => (
            <Goal key={goal.goal?.id ?? ''} goal={goal} compared={compared} shown={shown} folded={folded} />
          ))}
        </table>
      </Scroller>
    </Block>
  );
}

interface GoalProps {
  readonly goal: CommonGoal;
  readonly compared: boolean;
  readonly shown: readonly Column<NodeView>[];
  readonly folded: readonly Column<NodeView>[];
}

function Goal({ goal: { goal, indicators }, compared, shown, folded }: GoalProps) {
  return (
    <tbody>
      {goal ? (
        <tr className="tg-group">
          <th scope="rowgroup" colSpan={2}>
            {titleOf(goal)}
          </th>
          <td className="tg-secondary" />
          {compared ? <td className="tg-secondary" /> : null}
          <td className="tg-num">
            <ScoreCell node={goal} />
          </td>
        </tr>
      ) : null}
      {indicators.map((node) => (
        <TableRow key={node.id} row={node} shown={shown} folded={folded} />
      ))}
    </tbody>
  );
}
