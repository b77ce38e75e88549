import type { NodeView } from '@traguardo/contracts';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { comparison } from '@traguardo/texts/screens/outcomes';
import { Fragment } from 'react';
import { decimalIt, weightIt } from '../format/decimal-it.ts';
import { Delta } from '../marks/Delta.tsx';
import { MarkStrip } from '../marks/MarkStrip.tsx';
import { OutcomeLegend } from '../marks/OutcomeLegend.tsx';
import { outcomeOf } from '../marks/outcome.ts';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { Block } from '../shell/Block.tsx';
import { CycleLink } from '../shell/CycleLink.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle, titleOf } from '../shell/node-name.ts';
import { Scroller } from '../tables/Scroller.tsx';
import { type Branch, columnOf, forestOf, indicatorsUnder } from '../tree/forest.ts';

/** Every strategic objective on one line: its indicators, declared beside computed. */
export function StrategicMap({ nodes }: { readonly nodes: readonly NodeView[] }) {
  const forest = forestOf(nodes);
  const groups = forest.map((top) =>
    columnOf(top.node) === 0 ? { top, rows: top.children } : { top: null, rows: [top] },
  );
  const rows = groups.flatMap((group) => group.rows);
  const weighted = rows.some((row) => row.node.weight !== null);
  const declared = rows.some((row) => row.node.declared !== null);
  const indicators = rows.flatMap(indicatorsUnder);
  const outcomes = [...new Set(indicators.map(outcomeOf))];
  return (
    <Block
      title={cycleScreen.map}
      note={cycleScreen.mapNote(rows.length, indicators.length)}
      aside={<CycleLink to="tree">{cycleScreen.openTree}</CycleLink>}
    >
      <Scroller label={cycleScreen.mapCaption}>
        <table className="tg-table tg-dense tg-map">
          <caption className="visually-hidden">{cycleScreen.mapCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{cycleScreen.strategic}</th>
              <th scope="col" className="tg-secondary">
                {cycleScreen.strip}
              </th>
              <th scope="col" className="tg-num tg-secondary">
                {cycleScreen.count}
              </th>
              {weighted ? (
                <th scope="col" className="tg-num">
                  {cycleScreen.weight}
                </th>
              ) : null}
              {declared ? (
                <th scope="col" className="tg-num">
                  {comparison.declared}
                </th>
              ) : null}
              <th scope="col" className="tg-num">
                {comparison.computed}
              </th>
              {declared ? (
                <th scope="col" className="tg-num tg-secondary">
                  {comparison.delta}
                </th>
              ) : null}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={(group.top ?? group.rows[0])?.node.id}>
              {group.top ? (
                <tr className="tg-group">
                  <th scope="rowgroup" colSpan={7}>
                    <NodeLink node={group.top.node}>{codeAndTitle(group.top.node)}</NodeLink>
                  </th>
                </tr>
              ) : null}
              {group.rows.map((row) => (
                <Fragment key={row.node.id}>
                  <MapRow row={row} weighted={weighted} declared={declared} />
                </Fragment>
              ))}
            </tbody>
          ))}
        </table>
      </Scroller>
      <OutcomeLegend outcomes={outcomes} />
    </Block>
  );
}

function MapRow(props: { readonly row: Branch; readonly weighted: boolean; readonly declared: boolean }) {
  const { node } = props.row;
  const indicators = indicatorsUnder(props.row);
  return (
    <tr>
      <th scope="row">
        <NodeLink node={node}>
          {node.code === null ? null : <b>{node.code} </b>}
          {titleOf(node)}
        </NodeLink>
      </th>
      <td className="tg-secondary">
        <MarkStrip indicators={indicators} />
      </td>
      <td className="tg-num tg-secondary">{indicators.length}</td>
      {props.weighted ? (
        <td className="tg-num">{node.weight === null ? '—' : weightIt(node.weight)}</td>
      ) : null}
      {props.declared ? (
        <td className="tg-num tg-muted">
          {node.declaredScore === null ? (node.declared?.text ?? '—') : decimalIt(node.declaredScore)}
        </td>
      ) : null}
      <td className="tg-num">
        <ScoreCell node={node} />
        <span className="tg-narrow-only">
          <Hidden>{comparison.delta} </Hidden>
          <Delta delta={node.delta} />
        </span>
      </td>
      {props.declared ? (
        <td className="tg-num tg-secondary">
          <Delta delta={node.delta} />
        </td>
      ) : null}
    </tr>
  );
}
