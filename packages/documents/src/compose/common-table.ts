import type { CommonIndicator, Dated } from '@traguardo/core/plan';
import { documentWords } from '@traguardo/texts/documents';
import type { Row, Table } from '../model/document.ts';
import { datedCell, LONGEST_FIGURE, ofYear } from './indicator-tables.ts';
import { figures, table, titles } from './parts.ts';
import { declaredCell, declaredOfCommon, scoreCell } from './score-cells.ts';
import type { DocumentSource } from './source.ts';

const { columns: words, captions } = documentWords;

/** The figures of a common indicator by what they are, in the order of a year. */
const KINDS = [
  ['cluster-mean', words.clusterMean, ({ clusterMeans }: CommonIndicator) => clusterMeans],
  ['history', words.history, ({ history }: CommonIndicator) => history],
  ['target', words.expected, ({ targets }: CommonIndicator) => targets],
  ['value', words.reached, ({ results }: CommonIndicator) => results],
] as const;

/** The common national indicators: what was before, what was expected, what came of it, year by year. */
export function commonTable(source: DocumentSource, withScores: boolean): readonly Table[] {
  const { plan } = source;
  const { commonIndicators: all } = plan;
  const columns = [...new Set(all.flatMap((one) => KINDS.flatMap(([, , of]) => yearsOf(of(one)))))]
    .sort()
    .flatMap((year) =>
      KINDS.filter(([, , of]) => all.some((one) => ofYear(of(one), year) !== undefined)).map(
        ([kind, label, of]) => ({ label: label(`${year}`), kind, of, year }),
      ),
    );
  const declared = (one: CommonIndicator) => declaredOfCommon(one.id, one.declared, source);
  const withDeclared = withScores && all.some((one) => declared(one)?.differs);
  const rows: Row[] = plan.commonGoals.flatMap((goal) => {
    const below = all.filter(({ goal: of }) => of === goal.id);
    if (below.length === 0) return [];
    const heading = { heading: true, cells: [{ text: goal.title, header: true, strong: true }] };
    return [
      heading,
      ...below.map((one) => ({
        cells: [
          { text: one.title, header: true },
          ...columns.map(({ kind, of, year }) =>
            datedCell(`indicator/${one.id}/${kind}`, ofYear(of(one), year)),
          ),
          ...(withScores ? [scoreCell(one.id, source)] : []),
          ...(withDeclared ? [declaredCell(one.id, source, declared(one))] : []),
        ],
      })),
    ];
  });
  return table(
    'comuni',
    captions.common,
    [
      titles(words.common, 5),
      ...columns.map(({ label, of, year }) =>
        all.some((one) => (ofYear(of(one), year)?.printed.length ?? 0) > LONGEST_FIGURE)
          ? titles(label, 3)
          : figures(label),
      ),
      ...(withScores ? [figures(words.score)] : []),
      ...(withDeclared ? [figures(words.declared)] : []),
    ],
    rows,
  );
}

function yearsOf(dated: readonly Dated[]): readonly number[] {
  return dated.map(({ at }) => Number(at.slice(0, 4)));
}
