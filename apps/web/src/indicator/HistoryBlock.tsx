import type { DatedFigure, IndicatorAnswer } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { dateIt } from '../format/date-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { Block } from '../shell/Block.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { DataDetails } from '../tables/DataDetails.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { Provenance } from '../tables/Provenance.tsx';
import { Scroller } from '../tables/Scroller.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { drawable, historyYears } from './history-series.ts';

interface Entry {
  readonly figure: DatedFigure;
  readonly kind: 'baseline' | 'result' | 'target';
}

/** Values and targets over the years: drawn where they are numbers, always in a table. */
export function HistoryBlock({ answer }: { readonly answer: IndicatorAnswer }) {
  const years = drawable(historyYears(answer));
  const entries = entriesOf(answer);
  const table = (
    <DataTable
      caption={indicatorScreen.historyCaption}
      rows={entries}
      rowKey={(entry) => `${entry.kind} ${entry.figure.at} ${entry.figure.printed}`}
      columns={[
        { key: 'date', header: indicatorScreen.date, names: true, cell: (entry) => dateIt(entry.figure.at) },
        { key: 'kind', header: indicatorScreen.kind, cell: (entry) => indicatorScreen.kinds[entry.kind] },
        {
          key: 'value',
          header: indicatorScreen.value(null),
          figures: true,
          cell: (entry) => <FigureText figure={entry.figure} />,
        },
      ]}
    />
  );
  return (
    <Block title={indicatorScreen.history} className="tg-history">
      {years.length > 0 ? (
        <figure>
          <Scroller label={indicatorScreen.history}>
            <HistoryChart years={years} title={said(entries)} />
          </Scroller>
          {answer.baselines.length === 0 ? (
            <p className="tg-small tg-muted">{indicatorScreen.noHistory}</p>
          ) : null}
          <DataDetails>{table}</DataDetails>
        </figure>
      ) : entries.length > 0 ? (
        table
      ) : (
        <EmptyState>{indicatorScreen.noHistory}</EmptyState>
      )}
      <Provenance
        title={indicatorScreen.history}
        source={answer.source}
        figures={entries.map(({ figure, kind }) => ({
          key: `${kind} ${figure.at} ${figure.printed}`,
          name: `${indicatorScreen.kinds[kind]}, ${dateIt(figure.at)}`,
          figure,
          place: figure.place,
        }))}
      />
    </Block>
  );
}

function entriesOf(answer: IndicatorAnswer): readonly Entry[] {
  const entries: Entry[] = [
    ...answer.baselines.map((figure) => ({ figure, kind: 'baseline' as const })),
    ...answer.results.map((figure) => ({ figure, kind: 'result' as const })),
    ...answer.targets.map((figure) => ({ figure, kind: 'target' as const })),
  ];
  return entries.sort((a, b) => (a.figure.at < b.figure.at ? -1 : a.figure.at > b.figure.at ? 1 : 0));
}

function said(entries: readonly Entry[]): string {
  return entries
    .map(({ figure, kind }) => `${dateIt(figure.at)}, ${indicatorScreen.kinds[kind]}: ${figure.text}`)
    .join('; ');
}
