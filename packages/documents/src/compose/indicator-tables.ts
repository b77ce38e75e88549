import { decimalText, type IndicatorId } from '@traguardo/core/kernel';
import type { DataTable, Dated, FrameNode, Placement } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { documentWords } from '@traguardo/texts/documents';
import type { Cell, Column, Row, Table } from '../model/document.ts';
import { figureCell, figures, table, titles } from './parts.ts';
import { declaredCell, declaredOf, scoreCell } from './score-cells.ts';
import type { DocumentSource } from './source.ts';

const { columns: words } = documentWords;

/** The indicators of a node and of the groups under it: what was expected, what came of it, the score. */
export function resultsTable(node: FrameNode, source: DocumentSource): readonly Table[] {
  const caption = documentWords.captions.results(node.title);
  return resultsOf(`risultati-${node.id}`, caption, placementsUnder(node, source), source);
}

/** Weights stand only where there are, what the document declares only where it is not what is computed. */
function resultsOf(
  id: string,
  caption: string,
  shown: readonly (Placement | Row)[],
  source: DocumentSource,
  weightLabel: string = words.weight,
): readonly Table[] {
  const year = String(source.plan.year);
  const placements = shown.filter((one): one is Placement => !('cells' in one));
  const weights = placements.some(({ weight }) => weight !== null);
  const declared = placements.some(({ indicator }) => declaredOf(indicator, source)?.differs);
  const rows: Row[] = shown.map((one) => {
    if ('cells' in one) return one;
    const { indicator, targets } = one;
    const target = ofYear(targets, source.plan.year);
    const value = ofYear(source.plan.measurementsOf.get(indicator) ?? [], source.plan.year);
    return {
      cells: [
        nameCell(one, source),
        ...(weights ? [weightCell(one)] : []),
        datedCell(`indicator/${indicator}/target`, target),
        datedCell(`indicator/${indicator}/value`, value),
        scoreCell(indicator, source),
        ...(declared ? [declaredCell(indicator, source)] : []),
      ],
    };
  });
  const columns = [
    titles(words.indicator, 5),
    ...(weights ? [figures(weightLabel)] : []),
    figures(words.target(year)),
    figures(words.value(year)),
    figures(words.score),
    ...(declared ? [figures(words.declared)] : []),
  ];
  return table(id, caption, columns, rows);
}

/** The indicators of a node as the plan promises them: unit, starting value and targets of the triennium. */
export function targetsTable(node: FrameNode, source: DocumentSource): readonly Table[] {
  const { plan } = source;
  const years = [0, 1, 2].map((ahead) => plan.year + ahead).filter((year) => year <= plan.triennium[1]);
  const shown = placementsUnder(node, source);
  const weights = shown.some((one) => !('cells' in one) && one.weight !== null);
  const rows: Row[] = shown.map((one) => ('cells' in one ? one : targetRow(one, years, weights, source)));
  const columns = [
    titles(words.indicator, 5),
    titles(words.unit, 1.5),
    ...(weights ? [figures(words.weight)] : []),
    figures(words.baseline(String(plan.year - 1))),
    ...years.map((year) => figures(words.target(String(year)))),
  ];
  return table(`target-${node.id}`, documentWords.captions.targets(node.title), columns, rows);
}

/** The indicators shown in a dashboard, by reference: their figures are those of their own objective. */
export function dashboardTable(
  id: string,
  title: string,
  indicators: readonly IndicatorId[],
  source: DocumentSource,
): readonly Table[] {
  const placements = indicators.flatMap((indicator) => source.plan.placementOf.get(indicator) ?? []);
  const caption = documentWords.captions.dashboard(title);
  return resultsOf(`cruscotto-${id}`, caption, placements, source, words.weightInObjective);
}

/** What is longer is words, which read better from the left. */
export const LONGEST_FIGURE = 24;

/** A table of the document as it was entered, each cell under its own id. */
export function printedTable({ id, title, columns, rows }: DataTable): readonly Table[] {
  const inWords = (column: string): boolean =>
    rows.some(({ cells }) => (cells[column]?.printed.length ?? 0) > LONGEST_FIGURE);
  const shape: readonly Column[] = [
    titles(words.item, 3),
    ...columns.map((column) => (inWords(column.id) ? titles(column.label, 3) : figures(column.label))),
  ];
  return table(
    `tabella-${id}`,
    title,
    shape,
    rows.map((row) => ({
      cells: [
        { text: row.label, header: true },
        ...columns.map((column) =>
          figureCell(`table/${id}/${row.id}/${column.id}`, row.cells[column.id]?.printed),
        ),
      ],
    })),
  );
}

/** The placements of a node, and under the heading of each of its groups those of the group. */
export function placementsUnder(node: FrameNode, { plan }: DocumentSource): readonly (Placement | Row)[] {
  const own: (Placement | Row)[] = [...(plan.placementsOf.get(node.id) ?? [])];
  for (const child of plan.childrenOf.get(node.id) ?? []) {
    if (child.kind !== 'group') continue;
    const placements = plan.placementsOf.get(child.id) ?? [];
    if (placements.length === 0) continue;
    own.push({ heading: true, cells: [{ text: child.title, header: true, strong: true }] }, ...placements);
  }
  return own;
}

export function nameCell({ indicator }: Placement, { plan }: DocumentSource): Cell {
  return { text: plan.indicatorById.get(indicator)?.title ?? indicator, header: true };
}

function weightCell({ indicator, weight }: Placement): Cell {
  return figureCell(
    `indicator/${indicator}/weight`,
    weight ? (weight.printed ?? `${italian(decimalText(weight.value))}%`) : '',
  );
}

/** A figure under the id of its kind and day; blank where there is none. */
export function datedCell(id: string, dated: Dated | undefined): Cell {
  return dated === undefined ? { text: '' } : figureCell(`${id}/${dated.at}`, dated.printed);
}

/** The figure of the last checkpoint of a year. */
export function ofYear(dated: readonly Dated[], year: number): Dated | undefined {
  return dated
    .filter(({ at }) => at.startsWith(`${year}-`))
    .reduce<Dated | undefined>(
      (last, one) => (last === undefined || one.at > last.at ? one : last),
      undefined,
    );
}

function targetRow(
  placement: Placement,
  years: readonly number[],
  weights: boolean,
  source: DocumentSource,
): Row {
  const { plan } = source;
  const { indicator, baselines, targets } = placement;
  const before = `${plan.year - 1}-12-31`;
  const baseline = baselines.find(({ at }) => at === before) ?? baselines.at(-1);
  return {
    cells: [
      nameCell(placement, source),
      { text: plan.indicatorById.get(indicator)?.unitPrinted ?? '' },
      ...(weights ? [weightCell(placement)] : []),
      figureCell(`indicator/${indicator}/baseline/${baseline?.at ?? before}`, baseline?.printed),
      ...years.map((year) => datedCell(`indicator/${indicator}/target`, ofYear(targets, year))),
    ],
  };
}
