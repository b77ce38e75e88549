import type { ComparedIndicator } from '@traguardo/contracts';
import { directionLabel } from '@traguardo/texts/labels';
import { comparisonScreen } from '@traguardo/texts/screens/comparison';
import { useId } from 'react';
import { BarChart } from '../charts/BarChart.tsx';
import { dateIt, yearOf } from '../format/date-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { Facts } from '../shell/Facts.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import { DataDetails } from '../tables/DataDetails.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { Provenance } from '../tables/Provenance.tsx';
import { comparedChart } from './compared-chart.ts';
import { StandingMark } from './StandingMark.tsx';

/** One common indicator: where it stands, its figures drawn, on whose data, and each figure's place. */
export function ComparedBlock({ indicator }: { readonly indicator: ComparedIndicator }) {
  const heading = useId();
  const { node, standing, comparedYear, figures } = indicator;
  const title = titleOf(node);
  const name = (figure: ComparedIndicator['figures'][number]) =>
    `${comparisonScreen.role[figure.role]}, ${yearOf(figure.at)}`;
  return (
    <section className="tg-block tg-compared" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>
          <NodeLink node={node}>{title}</NodeLink>
        </h3>
        <span className="tg-aside">
          <ScoreCell node={node} />
        </span>
      </header>
      <p className="tg-standing">
        <StandingMark standing={standing} /> <b>{comparisonScreen.standing[standing]}</b>
        {comparedYear !== null && standing !== 'incomparable' ? (
          <span className="tg-under">{comparisonScreen.standingIn(comparedYear)}</span>
        ) : null}
      </p>
      <BarChart
        chart={comparedChart(indicator)}
        label={`${title}: ${figures.map((f) => `${name(f)} ${f.figure.plain}`).join('; ')}`}
      />
      <Facts
        facts={[
          ...(indicator.source ? [{ term: comparisonScreen.source, value: indicator.source }] : []),
          ...(indicator.algorithm ? [{ term: comparisonScreen.algorithm, value: indicator.algorithm }] : []),
          ...(indicator.direction
            ? [{ term: comparisonScreen.direction, value: directionLabel[indicator.direction] }]
            : []),
          ...(indicator.office ? [{ term: comparisonScreen.office, value: indicator.office }] : []),
        ]}
      />
      <DataDetails>
        <DataTable
          caption={title}
          rows={figures}
          rowKey={(figure) => `${figure.role} ${figure.at} ${figure.figure.printed}`}
          columns={[
            {
              key: 'what',
              header: comparisonScreen.what,
              names: true,
              cell: (figure) => comparisonScreen.role[figure.role],
            },
            { key: 'at', header: comparisonScreen.date, cell: (figure) => dateIt(figure.at) },
            {
              key: 'figure',
              header: comparisonScreen.figure,
              figures: true,
              cell: (figure) => <FigureText figure={figure.figure} />,
            },
          ]}
        />
        {indicator.uncertain.map((note) => (
          <p key={note} className="tg-small tg-muted">
            {comparisonScreen.uncertain}: {note}
          </p>
        ))}
      </DataDetails>
      <Provenance
        title={title}
        source={indicator.source}
        figures={figures.map((figure) => ({
          key: `${figure.role} ${figure.at} ${figure.figure.printed}`,
          name: name(figure),
          figure: figure.figure,
          place: figure.place,
        }))}
      />
    </section>
  );
}
