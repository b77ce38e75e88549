import type { ResourcesAnswer } from '@traguardo/contracts';
import { resourceKindLabel } from '@traguardo/texts/labels';
import { resourcesScreen } from '@traguardo/texts/screens/resources';
import { BarChart } from '../charts/BarChart.tsx';
import { decimalIt, isZero } from '../format/decimal-it.ts';
import { wholeEuro } from '../format/whole-euro.ts';
import { DataTable } from '../tables/DataTable.tsx';

type Total = ResourcesAnswer['totals'][number];

/** What the lines sum to, year by year: objective by objective, and with the shared ones once. */
export function ResourceTotals({ totals }: { readonly totals: readonly Total[] }) {
  const kinds = [...new Set(totals.map(({ kind }) => kind))].filter((kind) =>
    totals.some((total) => total.kind === kind && !isZero(total.byObjective)),
  );
  return (
    <>
      <BarChart
        label={resourcesScreen.totalsCaption}
        chart={{
          series: [resourcesScreen.byObjective, resourcesScreen.countedOnce],
          sameScale: false,
          panels: kinds.map((kind) => ({
            title: resourceKindLabel[kind],
            bars: totals
              .filter((total) => total.kind === kind)
              .flatMap((total) => [barOf(total, 0, total.byObjective), barOf(total, 1, total.countedOnce)]),
          })),
        }}
      />
      <DataTable
        caption={resourcesScreen.totalsCaption}
        rows={totals.filter(({ kind }) => kinds.includes(kind))}
        rowKey={({ from, year, kind }) => `${from} ${year} ${kind}`}
        columns={[
          {
            key: 'year',
            header: resourcesScreen.year,
            names: true,
            short: true,
            cell: ({ from, year }) => resourcesScreen.from[from](year),
          },
          { key: 'kind', header: resourcesScreen.kind, cell: ({ kind }) => resourceKindLabel[kind] },
          {
            key: 'by',
            header: resourcesScreen.byObjective,
            figures: true,
            cell: ({ byObjective }) => decimalIt(byObjective),
          },
          {
            key: 'once',
            header: resourcesScreen.countedOnce,
            figures: true,
            cell: ({ countedOnce }) => decimalIt(countedOnce),
          },
          {
            key: 'twice',
            header: resourcesScreen.twice,
            figures: true,
            cell: ({ twice }) => (isZero(twice) ? '—' : decimalIt(twice)),
          },
          {
            key: 'without',
            header: resourcesScreen.withoutFigure,
            figures: true,
            secondary: true,
            cell: ({ withoutFigure }) => withoutFigure,
          },
        ]}
      />
    </>
  );
}

function barOf({ from, year }: Total, series: number, amount: string) {
  return {
    label: resourcesScreen.from[from](year),
    series,
    value: amount,
    text: wholeEuro(amount),
  };
}
