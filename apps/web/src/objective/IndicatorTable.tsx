import type { DatedFigure, IndicatorRow, ObjectiveAnswer } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { dateIt, yearOf } from '../format/date-it.ts';
import { isZero, unsigned, weightIt } from '../format/decimal-it.ts';
import { Delta } from '../marks/Delta.tsx';
import { FigureText } from '../marks/FigureText.tsx';
import { ScoreCell } from '../marks/ScoreCell.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { gravest } from '../marks/severity.ts';
import { NodeLink } from '../shell/NodeLink.tsx';
import { titleOf } from '../shell/node-name.ts';
import type { Column } from '../tables/column.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { Provenance, type Sourced } from '../tables/Provenance.tsx';

/** Indicators with history, targets, result, declared beside computed; the weights' total below. */
export function IndicatorTable({ answer }: { readonly answer: ObjectiveAnswer }) {
  const { indicators } = answer;
  const years = [
    ...new Set(indicators.flatMap((row) => row.targets.map((target) => yearOf(target.at)))),
  ].sort();
  const weighted = indicators.some((row) => row.weight !== null) || !answer.node.equalWeights;
  const columns: readonly Column<IndicatorRow>[] = [
    {
      key: 'title',
      header: objectiveScreen.indicator,
      names: true,
      cell: (row) => (
        <>
          {row.number === null ? null : <b>{row.number}. </b>}
          <NodeLink node={row}>{titleOf(row)}</NodeLink> <RowFinding row={row} />
        </>
      ),
    },
    ...only(weighted, {
      key: 'weight',
      header: objectiveScreen.weight,
      figures: true,
      cell: (row: IndicatorRow) =>
        row.weight === null ? <span className="tg-absent">?</span> : weightIt(row.weight),
    }),
    ...only(
      indicators.some((row) => row.baselines.length > 0),
      {
        key: 'baseline',
        header: objectiveScreen.baseline,
        figures: true,
        secondary: true,
        cell: (row: IndicatorRow) => <Last figures={row.baselines} />,
      },
    ),
    ...years.map((year, index) => ({
      key: `target-${year}`,
      header: objectiveScreen.target(year),
      figures: true,
      secondary: index > 0,
      cell: (row: IndicatorRow) => (
        <Last figures={row.targets.filter((target) => yearOf(target.at) === year)} />
      ),
    })),
    ...only(
      indicators.some((row) => row.result !== null),
      {
        key: 'result',
        header: objectiveScreen.result,
        figures: true,
        cell: (row: IndicatorRow) => <FigureText figure={row.result} none="—" />,
      },
    ),
    ...only(
      indicators.some((row) => row.declared !== null),
      {
        key: 'declared',
        header: objectiveScreen.declared,
        figures: true,
        secondary: true,
        cell: (row: IndicatorRow) => <FigureText figure={row.declared} none="—" />,
      },
    ),
    {
      key: 'score',
      header: objectiveScreen.score,
      figures: true,
      cell: (row) => (
        <>
          <ScoreCell node={row} /> <Delta delta={row.delta} />
        </>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={objectiveScreen.indicatorsCaption}
        rows={indicators}
        rowKey={(row) => row.id}
        columns={columns}
        total={weighted ? <Total answer={answer} columns={columns.length} /> : null}
      />
      <Provenance title={objectiveScreen.indicatorsCaption} figures={indicators.flatMap(sourcesOf)} />
    </>
  );
}

function sourcesOf({ id, title, baselines, targets, results }: IndicatorRow): readonly Sourced[] {
  const named = (kind: 'baseline' | 'target' | 'result', figures: readonly DatedFigure[]) =>
    figures.map((figure) => ({
      key: `${id} ${kind} ${figure.at}`,
      name: `${titleOf({ title })}, ${indicatorScreen.kinds[kind]} ${dateIt(figure.at)}`,
      figure,
      place: figure.place,
    }));
  return [...named('baseline', baselines), ...named('target', targets), ...named('result', results)];
}

function only<Item>(condition: boolean, item: Item): readonly Item[] {
  return condition ? [item] : [];
}

function Last({ figures }: { readonly figures: readonly DatedFigure[] }) {
  return <FigureText figure={figures[figures.length - 1] ?? null} none="—" />;
}

function RowFinding({ row }: { readonly row: IndicatorRow }) {
  const severity = gravest(row.findings);
  return severity ? <SeverityMark severity={severity} /> : null;
}

function Total({ answer, columns }: { readonly answer: ObjectiveAnswer; readonly columns: number }) {
  const { ownWeightsGap, equalWeights } = answer.node;
  const wrong = !equalWeights && ownWeightsGap !== null && !isZero(ownWeightsGap);
  const gap = ownWeightsGap === null ? '' : weightIt(unsigned(ownWeightsGap));
  return (
    <tr className="tg-total">
      <th scope="row">{objectiveScreen.total}</th>
      <td className="tg-num">{answer.weightsTotal === null ? '—' : weightIt(answer.weightsTotal)}</td>
      <td colSpan={columns - 2} className={wrong ? 'tg-wrong' : undefined}>
        {wrong ? (
          <>
            <SeverityMark severity="error" />{' '}
            {ownWeightsGap?.startsWith('-')
              ? objectiveScreen.excessWeight(gap)
              : objectiveScreen.missingWeight(gap)}
          </>
        ) : null}
      </td>
    </tr>
  );
}
