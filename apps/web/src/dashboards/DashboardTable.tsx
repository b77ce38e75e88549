import type { DashboardAnswer, DashboardRow } from '@traguardo/contracts';
import { dashboardsScreen } from '@traguardo/texts/screens/dashboards';
import { weightIt } from '../format/decimal-it.ts';
import { figureIt } from '../format/figure-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { gravest } from '../marks/severity.ts';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle, titleOf } from '../shell/node-name.ts';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { Provenance } from '../tables/Provenance.tsx';
import { printedHere } from './printed-here.ts';
import { isWhole } from './weights.ts';

/** The rows of a dashboard, with what the document prints in it where that is something else. */
export function DashboardTable({ dashboard }: { readonly dashboard: DashboardAnswer }) {
  const { title, rows, weightsSum } = dashboard;
  const weighted = weightsSum !== null;
  const measured = rows.some(({ node }) => node.target !== null || node.result !== null);
  const columns: readonly Column<DashboardRow>[] = [
    { key: 'name', header: dashboardsScreen.indicator, names: true, cell: (row) => <Name row={row} /> },
    ...(weighted
      ? [
          {
            key: 'weight',
            header: dashboardsScreen.weight,
            figures: true,
            cell: ({ weight }: DashboardRow) =>
              weight ? weightIt(weight.value) : <span className="tg-muted">{dashboardsScreen.noWeight}</span>,
          },
        ]
      : []),
    ...(measured
      ? [
          {
            key: 'target',
            header: dashboardsScreen.target,
            figures: true,
            secondary: true,
            cell: ({ node }: DashboardRow) => <FigureText figure={node.target} none="—" plain />,
          },
          {
            key: 'result',
            header: dashboardsScreen.result,
            figures: true,
            cell: (row: DashboardRow) => <Result row={row} />,
          },
        ]
      : []),
    {
      key: 'score',
      header: dashboardsScreen.score,
      figures: true,
      cell: ({ node }) => <ScoreCell node={node} />,
    },
  ];
  return (
    <>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={columns}
        total={
          weightsSum === null ? null : (
            <tr className="tg-total">
              <th scope="row">{dashboardsScreen.total}</th>
              <td className="tg-num">
                {isWhole(dashboard) ? null : <SeverityMark severity="warning" />} {weightIt(weightsSum)}
              </td>
              {measured ? (
                <>
                  <td className="tg-secondary" />
                  <td />
                </>
              ) : null}
              <td />
            </tr>
          )
        }
      />
      <Provenance
        title={title}
        figures={rows.map(({ key, node, place }) => ({
          key,
          name: titleOf(node),
          figure: node.result,
          place,
        }))}
      />
    </>
  );
}

function Name({ row }: { readonly row: DashboardRow }) {
  const { node, objective, indicatorNumbers, uncertain } = row;
  const severity = gravest(node.findings);
  const indicator = node.kind === 'indicator' || node.kind === 'common';
  return (
    <>
      {severity ? <SeverityMark severity={severity} /> : null}{' '}
      <NodeLink node={node}>{indicator ? titleOf(node) : codeAndTitle(node)}</NodeLink>
      {indicatorNumbers.length > 0 ? (
        <span className="tg-under">{dashboardsScreen.selected(indicatorNumbers.join(', '))}</span>
      ) : null}
      {indicator && objective ? <span className="tg-under">{codeAndTitle(objective)}</span> : null}
      {uncertain ? <span className="tg-under">{uncertain}</span> : null}
    </>
  );
}

function Result({ row: { node, shown } }: { readonly row: DashboardRow }) {
  const others = shown?.differs ? printedHere(node, shown) : [];
  return (
    <>
      <FigureText figure={node.result} none="—" plain />
      {others.length > 0 ? (
        <span className="tg-under">
          <SeverityMark severity="warning" /> {dashboardsScreen.shown(figureIt(others.join(', ')))}
        </span>
      ) : null}
    </>
  );
}
