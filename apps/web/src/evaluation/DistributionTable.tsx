import type { EvaluationView, RankDistribution } from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { decimalIt, weightIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

/** People by class and rank; a withheld cell says so, and is no zero. */
export function DistributionTable({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { classes, distribution } = evaluation;
  return (
    <Block
      title={evaluationScreen.distribution}
      note={evaluationScreen.distributionNote}
      aside={<SheetLinks family="evaluation" id="distribuzione" title={evaluationScreen.distribution} />}
    >
      <DataTable
        caption={evaluationScreen.distributionCaption}
        rows={distribution}
        rowKey={({ rank }) => rank}
        columns={[
          {
            key: 'rank',
            header: evaluationScreen.rankHeader,
            names: true,
            cell: (row) => <Rank row={row} />,
          },
          { key: 'people', header: evaluationScreen.people, figures: true, cell: ({ people }) => people },
          ...classes.map(
            ({ id, label, from }): Column<RankDistribution> => ({
              key: id,
              header: evaluationScreen.classes(label, weightIt(from)),
              figures: true,
              cell: ({ counts }) => <Count people={counts.find((each) => each.class === id)?.people} />,
            }),
          ),
          {
            key: 'unclassed',
            header: evaluationScreen.unclassed,
            figures: true,
            cell: ({ unclassed }) => <Count people={unclassed} />,
          },
          {
            key: 'spread',
            header: evaluationScreen.spread,
            figures: true,
            cell: ({ spread }) =>
              spread === null ? evaluationScreen.withheld : evaluationScreen.spreadUnit(decimalIt(spread)),
          },
        ]}
      />
    </Block>
  );
}

function Rank({ row }: { readonly row: RankDistribution }) {
  return (
    <>
      {evaluationScreen.rank[row.rank]}
      {row.decided ? null : <span className="tg-under">{evaluationScreen.undecided}</span>}
    </>
  );
}

function Count({ people }: { readonly people: number | null | undefined }) {
  if (people === null || people === undefined) {
    return <span className="tg-muted">{evaluationScreen.withheld}</span>;
  }
  return people;
}
