import { type CivilDate, decimalText, type IndicatorId } from '@traguardo/core/kernel';
import type { DataTable, FrameNode, Placement } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { documentWords } from '@traguardo/texts/documents';
import type { Cell, Column, Row, Table } from '../model/document.ts';
import { figureCell, figures, table, titles } from './parts.ts';
import type { DocumentSource } from './source.ts';

const { columns: words } = documentWords;

/** The indicators of a node and of the groups under it: what was expected, what came of it, the score. */
export function resultsTable(node: FrameNode, source: DocumentSource): readonly Table[] {
  const { plan } = source;
  const rows: Row[] = placementsUnder(node, source).map((placement) =>
    'cells' in placement ? placement : resultRow(placement, source),
  );
  const year = String(plan.year);
  const columns = [
    titles(words.indicator, 5),
    figures(words.weight),
    figures(words.target(year)),
    figures(words.value(year)),
    figures(words.score),
  ];
  return table(`risultati-${node.id}`, documentWords.captions.results(node.title), columns, rows);
}

/** The indicators of a node as the plan promises them: unit, starting value and targets of the triennium. */
export function targetsTable(node: FrameNode, source: DocumentSource): readonly Table[] {
  const { plan } = source;
  const years = [0, 1, 2].map((ahead) => plan.year + ahead).filter((year) => year <= plan.triennium[1]);
  const rows: Row[] = placementsUnder(node, source).map((placement) =>
    'cells' in placement ? placement : targetRow(placement, years, source),
  );
  const columns = [
    titles(words.indicator, 5),
    titles(words.unit, 1.5),
    figures(words.weight),
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
  const { plan } = source;
  const year = String(plan.year);
  const rows = indicators.flatMap((indicator) => {
    const placement = plan.placementOf.get(indicator);
    return placement ? [resultRow(placement, source)] : [];
  });
  const columns = [
    titles(words.indicator, 5),
    figures(words.weight),
    figures(words.target(year)),
    figures(words.value(year)),
    figures(words.score),
  ];
  return table(`cruscotto-${id}`, documentWords.captions.dashboard(title), columns, rows);
}

/** A table of the document as it was entered, each cell under its own id. */
export function printedTable({ id, title, columns, rows }: DataTable): readonly Table[] {
  const shape: readonly Column[] = [titles(words.item, 3), ...columns.map(({ label }) => figures(label))];
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
function placementsUnder(node: FrameNode, { plan }: DocumentSource): readonly (Placement | Row)[] {
  const own: (Placement | Row)[] = [...(plan.placementsOf.get(node.id) ?? [])];
  for (const child of plan.childrenOf.get(node.id) ?? []) {
    if (child.kind !== 'group') continue;
    const placements = plan.placementsOf.get(child.id) ?? [];
    if (placements.length === 0) continue;
    own.push({ heading: true, cells: [{ text: child.title, header: true, strong: true }] }, ...placements);
  }
  return own;
}

function nameCell({ indicator }: Placement, { plan }: DocumentSource): Cell {
  return { text: plan.indicatorById.get(indicator)?.title ?? indicator, header: true };
}

function weightCell({ indicator, weight }: Placement): Cell {
  return figureCell(
    `indicator/${indicator}/weight`,
    weight ? (weight.printed ?? italian(decimalText(weight.value))) : '',
  );
}

function targetAt({ indicator, targets }: Placement, at: CivilDate): Cell {
  return figureCell(
    `indicator/${indicator}/target/${at}`,
    targets.find((target) => target.at === at)?.printed,
  );
}

function resultRow(placement: Placement, source: DocumentSource): Row {
  const { plan, tree } = source;
  const { indicator } = placement;
  const at = `${plan.year}-12-31` as CivilDate;
  const measured = plan.measurementsOf.get(indicator)?.find((one) => one.at === at);
  const score = tree.byId.get(indicator)?.score;
  return {
    cells: [
      nameCell(placement, source),
      weightCell(placement),
      targetAt(placement, at),
      figureCell(`indicator/${indicator}/value/${at}`, measured?.printed),
      figureCell(`indicator/${indicator}/score`, score == null ? '' : italian(score)),
    ],
  };
}

function targetRow(placement: Placement, years: readonly number[], source: DocumentSource): Row {
  const { plan } = source;
  const { indicator, baselines } = placement;
  const before = `${plan.year - 1}-12-31`;
  const baseline = baselines.find(({ at }) => at === before) ?? baselines.at(-1);
  return {
    cells: [
      nameCell(placement, source),
      { text: plan.indicatorById.get(indicator)?.unitPrinted ?? '' },
      weightCell(placement),
      figureCell(`indicator/${indicator}/baseline/${baseline?.at ?? before}`, baseline?.printed),
      ...years.map((year) => targetAt(placement, `${year}-12-31` as CivilDate)),
    ],
  };
}
