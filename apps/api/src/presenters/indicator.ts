import type { OpenCycle } from '@traguardo/application';
import type { IndicatorAnswer, ResultView } from '@traguardo/contracts';
import { Exact } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { consequenceView } from './consequence.ts';
import { type CycleView, cycleView } from './cycle-view.ts';
import { explanationOf } from './explanation.ts';
import { datedViews, figureOrNull } from './figure.ts';
import { findingViews } from './finding.ts';
import { commonById, figuresOf, placementById } from './indicator-figures.ts';
import { nodeView } from './node.ts';
import { ancestorsOf, nodeRef } from './node-ref.ts';
import { occurrenceViews } from './occurrence.ts';
import { weightOrNull } from './weight.ts';

/** The card of an indicator, the body's own or a common one; null for any other node. */
export function indicatorAnswer(open: OpenCycle, scored: ScoredNode): IndicatorAnswer | null {
  const view = cycleView(open);
  const { plan, evaluation } = open;
  const known = ownDefinition(scored.id, plan) ?? commonDefinition(scored.id, view);
  if (!known) return null;
  const { tree } = evaluation;
  const siblings = tree.nodes.filter((each) => each.parent === scored.parent && each.kind === scored.kind);
  return {
    node: nodeView(scored, view),
    crumbs: ancestorsOf(tree, scored).map(nodeRef),
    ...known,
    attainment: figuresOf(scored.id, view)?.attainment()?.toFixed(2) ?? null,
    shortfall: shortfallOf(scored, view),
    explanation: explanationOf(open, scored.id),
    consequence: consequenceView(scored, view),
    occurrences: occurrenceViews(scored.id, view),
    dashboards: plan.dashboards
      .filter((dashboard) => dashboard.indicators.some((id) => id === scored.id))
      .map(({ id, title }) => ({ id, title })),
    siblings: siblings.map((each) => nodeView(each, view)),
    findings: findingViews(view.findingsOn(scored.id), view),
  };
}

type Definition = Pick<
  IndicatorAnswer,
  | 'dimensions'
  | 'unitPrinted'
  | 'algorithm'
  | 'source'
  | 'direction'
  | 'predecessors'
  | 'uncertain'
  | 'weight'
  | 'baselines'
  | 'targets'
  | 'results'
  | 'common'
>;

function ownDefinition(id: string, plan: Plan): Definition | null {
  const placement = placementById(plan, id);
  const indicator = placement && plan.indicatorById.get(placement.indicator);
  if (!placement || !indicator) return null;
  return {
    dimensions: [...indicator.dimensions],
    unitPrinted: indicator.unitPrinted ?? null,
    algorithm: indicator.algorithm ?? null,
    source: indicator.source ?? null,
    direction: indicator.direction ? { ...indicator.direction } : null,
    predecessors: indicator.predecessors.map(({ year, rule, references }) => ({
      year,
      rule,
      references: [...references],
    })),
    uncertain: [...indicator.uncertain, ...placement.uncertain].map(({ field, note }) => ({ field, note })),
    weight: weightOrNull(placement.weight),
    baselines: datedViews(placement.baselines, `indicator/${id}/baselines`, plan),
    targets: datedViews(placement.targets, `indicator/${id}/targets`, plan),
    results: resultViews(id, plan),
    common: null,
  };
}

function commonDefinition(id: string, { plan, evaluation }: CycleView): Definition | null {
  const common = commonById(plan, id);
  if (!common) return null;
  const ties = common.ties.flatMap((tie) => evaluation.tree.byId.get(tie) ?? []);
  return {
    dimensions: [],
    unitPrinted: null,
    algorithm: common.algorithm ?? null,
    source: common.source ?? null,
    direction: common.direction ? { ...common.direction } : null,
    predecessors: [],
    uncertain: common.uncertain.map(({ field, note }) => ({ field, note })),
    weight: null,
    baselines: datedViews(common.history, `common/${id}/history`, plan),
    targets: datedViews(common.targets, `common/${id}/targets`, plan),
    results: datedViews(common.results, `common/${id}/results`, plan).map((result) => ({
      ...result,
      declared: null,
      evidence: null,
    })),
    common: {
      goal: plan.commonGoals.find((goal) => goal.id === common.goal)?.title ?? common.goal,
      office: common.office ?? null,
      clusterMeans: datedViews(common.clusterMeans, `common/${id}/clusterMeans`, plan),
      ties: ties.map(nodeRef),
    },
  };
}

function resultViews(id: string, plan: Plan): ResultView[] {
  const measurements = plan.measurements.filter((measurement) => measurement.indicator === id);
  return datedViews(measurements, `indicator/${id}/value`, plan).map((result) => {
    const measurement = measurements.find((each) => each.at === result.at);
    return {
      ...result,
      declared: figureOrNull(measurement?.declared),
      evidence: measurement?.evidence ?? null,
    };
  });
}

/** Points short of 100 at the methodology's places; zero at or above it. */
function shortfallOf(node: ScoredNode, { plan }: CycleView): string | null {
  const { rounding } = commonById(plan, node.id) ? plan.scoringCommon : plan.scoringMethodology;
  const { places, mode } = rounding;
  if (!node.exact) return null;
  return Exact.HUNDRED.minus(node.exact.rounded(places, mode)).max(Exact.ZERO).toFixed(places, mode);
}
