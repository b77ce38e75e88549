import type { ComparisonAnswer, DashboardAnswer, NodeView, TreeAnswer } from '@traguardo/contracts';
import { nodeKindTitle, policyText, scoreStatusLabel } from '@traguardo/texts/labels';
import { comparisonScreen } from '@traguardo/texts/screens/comparison';
import { dashboardsScreen } from '@traguardo/texts/screens/dashboards';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { day, figure, number, words } from './cells.ts';
import { type SheetColumn, type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title } = sheetWords;
const group = sheetWords.group.scores;

/** Objectives and indicators with their scores. */
export function treeSheets({ nodes }: TreeAnswer): SheetSource[] {
  const titles = new Map(nodes.map(({ id, code, title }) => [id, [code, title].filter(Boolean).join(' ')]));
  const parent: SheetColumn<NodeView> = {
    label: column.parent,
    cell: (node) => words(titles.get(node.parent ?? '')),
  };
  const objectives = nodes.filter(({ kind }) => kind !== 'indicator' && kind !== 'common');
  const own = nodes.filter(({ kind }) => kind === 'indicator');
  const common = nodes.filter(({ kind }) => kind === 'common');
  return [
    sheetOf({ id: 'obiettivi', family: 'scores', title: title.objectives, group }, objectives, [
      { label: column.kind, cell: ({ kind }) => words(nodeKindTitle[kind]) },
      ...named,
      parent,
      { label: column.weight, cell: ({ weight }) => number(weight) },
      { label: column.effectiveWeight, cell: ({ effectiveWeight }) => number(effectiveWeight) },
      ...scored,
    ]),
    sheetOf({ id: 'indicatori', family: 'scores', title: title.indicators, group }, own, [
      parent,
      { label: column.number, cell: (node) => words(node.number) },
      { label: column.title, cell: (node) => words(node.title) },
      { label: column.weight, cell: ({ weight }) => number(weight) },
      ...measured,
      ...scored,
      { label: column.rule, cell: ({ policy }) => words(policyText(policy)) },
    ]),
    sheetOf({ id: 'indicatori-comuni', family: 'scores', title: title.common, group }, common, [
      ...named,
      parent,
      ...measured,
      ...scored,
    ]),
  ];
}

const named: readonly SheetColumn<NodeView>[] = [
  { label: column.code, cell: ({ code }) => words(code) },
  { label: column.title, cell: ({ title }) => words(title) },
];

const measured: readonly SheetColumn<NodeView>[] = [
  { label: column.target, printed: true, cell: ({ target }) => figure(target) },
  { label: column.result, printed: true, cell: ({ result }) => figure(result) },
];

const scored: readonly SheetColumn<NodeView>[] = [
  { label: column.declared, printed: true, cell: ({ declared }) => figure(declared) },
  { label: column.score, cell: ({ score }) => number(score) },
  { label: column.delta, cell: ({ delta }) => number(delta) },
  { label: column.status, cell: ({ status }) => words(scoreStatusLabel[status]) },
  { label: column.label, cell: ({ label }) => words(label) },
  { label: column.errors, cell: ({ findings }) => number(findings.error) },
  { label: column.warnings, cell: ({ findings }) => number(findings.warning) },
];

/** Every row of every dashboard. */
export function dashboardSheet(dashboards: readonly DashboardAnswer[]): SheetSource {
  const rows = dashboards.flatMap((dashboard) => dashboard.rows.map((row) => ({ dashboard, row })));
  return sheetOf({ id: 'cruscotti', family: 'scores', title: title.dashboards, group }, rows, [
    { label: column.dashboard, cell: ({ dashboard }) => words(dashboard.title) },
    { label: column.from, cell: ({ dashboard }) => words(dashboardsScreen.from[dashboard.from]) },
    { label: column.holder, cell: ({ dashboard }) => words(dashboard.holder) },
    { label: column.reference, cell: ({ row }) => words(row.printed) },
    { label: column.kind, cell: ({ row }) => words(nodeKindTitle[row.node.kind]) },
    { label: column.code, cell: ({ row }) => words(row.node.code) },
    { label: column.title, cell: ({ row }) => words(row.node.title) },
    { label: column.weight, cell: ({ row }) => number(row.weight?.value) },
    { label: column.target, printed: true, cell: ({ row }) => figure(row.node.target) },
    { label: column.result, printed: true, cell: ({ row }) => figure(row.node.result) },
    { label: column.score, cell: ({ row }) => number(row.node.score) },
    { label: column.status, cell: ({ row }) => words(scoreStatusLabel[row.node.status]) },
  ]);
}

/** Every figure of the common indicators, with the means they stand beside. */
export function comparisonSheet({ indicators }: ComparisonAnswer): SheetSource {
  const rows = indicators.flatMap((indicator) => indicator.figures.map((one) => ({ indicator, one })));
  return sheetOf({ id: 'confronto', family: 'scores', title: title.comparison, group }, rows, [
    { label: column.goal, cell: ({ indicator }) => words(indicator.goal) },
    { label: column.title, cell: ({ indicator }) => words(indicator.node.title) },
    { label: column.role, cell: ({ one }) => words(comparisonScreen.role[one.role]) },
    { label: column.date, cell: ({ one }) => day(one.at) },
    { label: column.figure, printed: true, cell: ({ one }) => figure(one.figure) },
    { label: column.standing, cell: ({ indicator }) => words(comparisonScreen.standing[indicator.standing]) },
    { label: column.source, cell: ({ indicator }) => words(indicator.source) },
    { label: column.office, cell: ({ indicator }) => words(indicator.office) },
    { label: column.algorithm, cell: ({ indicator }) => words(indicator.algorithm) },
  ]);
}
