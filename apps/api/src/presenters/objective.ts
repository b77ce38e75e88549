import type { OpenCycle } from '@traguardo/application';
import type {
  ActivityView,
  AssignmentView,
  IndicatorRow,
  ObjectiveAnswer,
  ResourceView,
} from '@traguardo/contracts';
import type { FrameNode, Plan } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { type CycleView, cycleView } from './cycle-view.ts';
import { explanationOf } from './explanation.ts';
import { datedViews, figureOrNull, figureView } from './figure.ts';
import { findingViews } from './finding.ts';
import { nodeView } from './node.ts';
import { ancestorsOf, nodeRef } from './node-ref.ts';
import { weightEntryView, weightOrNull, weightPrintView } from './weight.ts';

/** The card of an objective, at any level of the frame; null for a node that is not of the frame. */
export function objectiveAnswer(open: OpenCycle, scored: ScoredNode): ObjectiveAnswer | null {
  const view = cycleView(open);
  const { plan, evaluation } = open;
  const node = plan.nodes.find((each) => each.id === scored.id);
  if (!node) return null;
  const own = nodeView(scored, view);
  const children = evaluation.tree.nodes.filter((each) => each.parent === node.id);
  return {
    node: own,
    crumbs: ancestorsOf(evaluation.tree, scored).map(nodeRef),
    owner: plan.body.controlled.find((body) => body.id === node.owner)?.name ?? node.owner ?? null,
    pira: piraView(node),
    timeSpan: node.timeSpan ?? null,
    units: node.units.map((id) => plan.body.units.find((unit) => unit.id === id)?.name ?? id),
    roles: node.roles.map((id) => roleTitle(plan, id) ?? id),
    staff: [...node.staff],
    flags: [...node.flags],
    economicWeighting: node.economicWeighting
      ? { excluded: node.economicWeighting.excluded, reason: node.economicWeighting.reason ?? null }
      : null,
    narrative: node.narrative ?? null,
    uncertain: node.uncertain.map(({ field, note }) => ({ field, note })),
    weights: node.weights.map((entry) => weightEntryView(entry, plan)),
    weightPrints: node.weightPrints.map(weightPrintView),
    ownBlock: weightOrNull(node.ownBlock),
    activities: activityViews(node, plan),
    resources: resourceViews(node, plan),
    children: children
      .filter(({ kind }) => kind !== 'indicator' && kind !== 'activity')
      .map((each) => nodeView(each, view)),
    indicators: children.filter(({ kind }) => kind === 'indicator').map((each) => indicatorRow(each, view)),
    weightsTotal: own.ownWeightsSum,
    assignments: assignmentViews(node, plan),
    findings: findingViews(view.findingsOn(node.id), view),
    explanation: explanationOf(open, node.id),
  };
}

function piraView({ pira }: FrameNode): ObjectiveAnswer['pira'] {
  if (!pira) return null;
  const { printed, mission, programme, uncertain } = pira;
  return { printed, mission: mission ?? null, programme: programme ?? null, uncertain: uncertain ?? null };
}

function activityViews(node: FrameNode, plan: Plan): ActivityView[] {
  return plan.activities
    .filter((activity) => activity.node === node.id)
    .map(({ id, title, role, weight, due, done }) => ({
      id,
      title,
      role: roleTitle(plan, role),
      weight: weightOrNull(weight),
      due: due ?? null,
      done: done ?? null,
    }));
}

function resourceViews(node: FrameNode, plan: Plan): ResourceView[] {
  return plan.resources.flatMap((resource) => {
    const use = resource.uses.find((each) => each.node === node.id);
    const yearly = resource.yearly.filter((each) => each.node === node.id);
    if (!use && yearly.length === 0) return [];
    const { id, title, kind, account, fundYear, origin } = resource;
    return [
      {
        id,
        title,
        kind,
        account: account ?? null,
        fundYear: fundYear ?? null,
        origin: origin ?? null,
        indicatorsPrinted: use?.indicatorsPrinted ?? null,
        amount: figureOrNull(use?.amount),
        yearly: yearly.map(({ year, amount }) => ({ year, amount: figureView(amount) })),
      },
    ];
  });
}

function indicatorRow(node: ScoredNode, view: CycleView): IndicatorRow {
  const { plan } = view;
  const placement = plan.placements.find((each) => each.indicator === node.id);
  const indicator = placement && plan.indicatorById.get(placement.indicator);
  return {
    ...nodeView(node, view),
    weightPrinted: placement?.weight?.printed ?? null,
    unitPrinted: indicator?.unitPrinted ?? null,
    baselines: datedViews(placement?.baselines ?? [], `indicator/${node.id}/baselines`, plan),
    targets: datedViews(placement?.targets ?? [], `indicator/${node.id}/targets`, plan),
    results: datedViews(
      placement ? (plan.measurementsOf.get(placement.indicator) ?? []) : [],
      `indicator/${node.id}/value`,
      plan,
    ),
  };
}

function assignmentViews(node: FrameNode, plan: Plan): AssignmentView[] {
  return plan.assignments.flatMap((assignment) =>
    assignment.rows
      .filter((row) => row.node === node.id)
      .map((row) => ({
        id: assignment.id,
        title: assignment.title,
        role: roleTitle(plan, assignment.role),
        printed: row.printed,
        indicatorNumbers: [...(row.indicatorNumbers ?? [])],
        weight: weightOrNull(row.weight),
        uncertain: row.uncertain ?? null,
      })),
  );
}

/** The title of a role; its id where the body does not name it, null where none is given. */
export function roleTitle(plan: Plan, id: string | undefined): string | null {
  if (id === undefined) return null;
  return plan.body.roles.find((role) => role.id === id)?.title ?? id;
}
