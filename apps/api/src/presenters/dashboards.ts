import type { OpenCycle } from '@traguardo/application';
import type { DashboardAnswer, DashboardRow, DashboardView, OutcomeCounts } from '@traguardo/contracts';
import { Exact, exact } from '@traguardo/core/kernel';
import type { Assignment, Dashboard, OrgUnit, Weight } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { type CycleView, countsOf, cycleView } from './cycle-view.ts';
import { findingViews } from './finding.ts';
import { nodeView } from './node.ts';
import { nodeRef } from './node-ref.ts';
import { roleTitle } from './objective.ts';
import { dashboardOfView, occurrenceViews } from './occurrence.ts';
import { placeView } from './place.ts';
import { weightOrNull } from './weight.ts';

/** Every dashboard of the cycle: those printed, the assignments, the units that answer for objectives. */
export function dashboardAnswers(open: OpenCycle): DashboardAnswer[] {
  const view = cycleView(open);
  const { plan } = open;
  return [
    ...plan.dashboards.map((dashboard) => ofDashboard(dashboard, view)),
    ...plan.assignments.map((assignment) => ofAssignment(assignment, view)),
    ...plan.body.units.flatMap((unit) => ofUnit(unit, view) ?? []),
  ];
}

/** One by its id; null where there is none. */
export function dashboardAnswer(open: OpenCycle, id: string): DashboardAnswer | null {
  return dashboardAnswers(open).find((each) => each.id === id) ?? null;
}

/** The same without its rows, for the list. */
export function dashboardView({ rows: _, openFindings: __, ...view }: DashboardAnswer): DashboardView {
  return view;
}

function ofDashboard(
  { id, title, kind, unit, role, indicators }: Dashboard,
  view: CycleView,
): DashboardAnswer {
  const { plan } = view;
  const rows = indicators.flatMap((indicator) => {
    const node = view.evaluation.tree.byId.get(indicator);
    if (!node) return [];
    const shown = occurrenceViews(indicator, view).find(
      (occurrence) => dashboardOfView(occurrence.view, view)?.id === id,
    );
    return [{ ...rowOf(node, view, indicator), shown: shown ?? null }];
  });
  return answer(
    {
      id,
      title,
      from: 'dashboard',
      of: kind === 'unit' ? 'unit' : 'role',
      holder: unit ? unitName(unit, view) : roleTitle(plan, role),
    },
    rows,
    view,
  );
}

function ofAssignment({ id, title, role, unit, rows }: Assignment, view: CycleView): DashboardAnswer {
  const { plan } = view;
  const made = rows.flatMap((row, index): DashboardRow[] => {
    const node = view.evaluation.tree.byId.get(row.node);
    if (!node) return [];
    return [
      {
        ...rowOf(node, view, `${index}`),
        printed: row.printed,
        indicatorNumbers: [...(row.indicatorNumbers ?? [])],
        weight: weightOrNull(row.weight),
        uncertain: row.uncertain ?? null,
        place: placeView(`assignment/${id}/rows/${index}`, plan),
      },
    ];
  });
  const holder = role ? roleTitle(plan, role) : unit ? unitName(unit, view) : null;
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  return answer({ id, title, from: 'assignment', of: role ? 'role' : 'unit', holder }, made, view, weights);
}

function ofUnit(unit: OrgUnit, view: CycleView): DashboardAnswer | null {
  const nodes = view.plan.nodes.filter(({ units }) => units.includes(unit.id));
  const rows = nodes.flatMap(({ id }) => {
    const node = view.evaluation.tree.byId.get(id);
    return node ? [rowOf(node, view, id)] : [];
  });
  if (rows.length === 0) return null;
  const head = { id: `struttura-${unit.id}`, title: unit.name, from: 'responsibility', of: 'unit' } as const;
  return answer({ ...head, holder: unit.name }, rows, view);
}

function rowOf(node: ScoredNode, view: CycleView, key: string): DashboardRow {
  const own = nodeView(node, view);
  const parent = node.parent === null ? undefined : view.evaluation.tree.byId.get(node.parent);
  return {
    key,
    node: own,
    objective: parent ? nodeRef(parent) : null,
    printed: null,
    indicatorNumbers: [],
    weight: null,
    shown: null,
    uncertain: null,
    place: placeView(`${node.kind}/${node.id}${own.result ? '/value' : ''}`, view.plan),
  };
}

function answer(
  head: Pick<DashboardView, 'id' | 'title' | 'from' | 'of' | 'holder'>,
  rows: DashboardRow[],
  view: CycleView,
  weights: readonly Weight[] = [],
): DashboardAnswer {
  const findings = [
    ...new Set([
      ...rows.flatMap(({ node }) => view.findingsOn(node.id)),
      ...view.evaluation.findings.filter(({ path }) => `${path}/`.startsWith(`assignment/${head.id}/`)),
    ]),
  ];
  return {
    ...head,
    counts: countRows(rows, view),
    weightsSum: weights.length > 0 ? Exact.sum(weights.map(({ value }) => exact(value))).toString() : null,
    weightsMissing: weights.length > 0 ? rows.length - weights.length : 0,
    findings: countsOf(findings),
    rows,
    openFindings: findingViews(findings, view),
  };
}

function countRows(rows: readonly DashboardRow[], view: CycleView): OutcomeCounts {
  const nodes = rows.flatMap(({ node }) => view.evaluation.tree.byId.get(node.id) ?? []);
  const withStatus = (status: ScoredNode['status']) => nodes.filter((node) => node.status === status).length;
  const scores = nodes.flatMap(({ exact: score }) => (score ? [score] : []));
  return {
    rows: rows.length,
    scored: withStatus('scored'),
    reached: scores.filter((score) => score.compare(Exact.HUNDRED) >= 0).length,
    partial: scores.filter((score) => score.compare(Exact.HUNDRED) < 0 && score.sign() > 0).length,
    zero: scores.filter((score) => score.isZero()).length,
    missing: withStatus('missing'),
    notYetDue: withStatus('not-yet-due'),
  };
}

function unitName(id: string, { plan }: CycleView): string {
  return plan.body.units.find((unit) => unit.id === id)?.name ?? id;
}
