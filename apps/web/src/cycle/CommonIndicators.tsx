import type { NodeView } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import { Scroller } from '../tables/Scroller.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { type CommonGoal, commonGoals } from './common-goals.ts';

/** The national indicators, the same for every chamber: each goal with its mean, the whole with its own. */
export function CommonIndicators({ nodes }: { readonly nodes: readonly NodeView[] }) {
  const { root, goals } = commonGoals(nodes);
  if (goals.length === 0) return null;
  const compared = goals.some(({ indicators }) => indicators.some((node) => node.clusterMean !== null));
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
              <th scope="col">{cycleScreen.indicator}</th>
              <th scope="col" className="tg-num tg-secondary">
                {cycleScreen.target}
              </th>
              <th scope="col" className="tg-num">
                {cycleScreen.result}
              </th>
              {compared ? (
                <th scope="col" className="tg-num tg-secondary">
                  {cycleScreen.cluster}
                </th>
              ) : null}
              <th scope="col" className="tg-num">
                {cycleScreen.score}
              </th>
            </tr>
          </thead>
          {goals.map((goal) => (
            <Goal key={goal.goal?.id ?? ''} goal={goal} compared={compared} />
          ))}
        </table>
      </Scroller>
    </Block>
  );
}

function Goal({
  goal: { goal, indicators },
  compared,
}: {
  readonly goal: CommonGoal;
  readonly compared: boolean;
}) {
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
        <tr key={node.id}>
          <th scope="row">
            <NodeLink node={node}>{titleOf(node)}</NodeLink>
          </th>
          <td className="tg-num tg-secondary">
            <FigureText figure={node.target} none="—" plain />
          </td>
          <td className="tg-num">
            <FigureText figure={node.result} none="—" plain />
          </td>
          {compared ? (
            <td className="tg-num tg-secondary tg-muted">
              <FigureText figure={node.clusterMean} none="—" plain />
            </td>
          ) : null}
          <td className="tg-num">
            <ScoreCell node={node} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
