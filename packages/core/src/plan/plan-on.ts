import { type CivilDate, type Decimal, grouped, type IndicatorId } from '../kernel/index.ts';
import { type Change, inOrder } from '../monitoring/index.ts';
import type { CommonIndicator } from './common.ts';
import type { Dated, Placement } from './indicator.ts';
import type { FrameNode } from './node.ts';
import type { Plan } from './plan.ts';
import { targetsOn } from './targets-on.ts';

/**
 * The plan in force on `day`, as far as its data tell: targets and weights before the changes of later days, no
 * indicator added later, no act dated later, no value measured later, no score declared for such a value. What
 * has no date (texts, tables, statements) stays. Of an indicator withdrawn later nothing is kept but that it was
 * there: `withdrawnAfter` names it. The same plan, and not a copy, where nothing in it is later.
 */
export function planOn(plan: Plan, day: CivilDate): Plan {
  const known = <Of extends { readonly at: CivilDate }>(all: readonly Of[]): readonly Of[] =>
    all.filter(({ at }) => at <= day);
  const later = inOrder(plan.changes.filter(({ date }) => date > day));
  const acts = plan.acts.filter(({ date }) => date === undefined || date <= day);
  const measurements = known(plan.measurements);
  const unmeasured = measurements.length < plan.measurements.length;
  const commonIndicators = plan.commonIndicators.map((one) => commonOn(one, known));
  const unchanged = later.length === 0 && acts.length === plan.acts.length && !unmeasured;
  if (unchanged && commonIndicators.every((one, at) => one === plan.commonIndicators[at])) return plan;
  const placements = targetsOn(plan, day)
    .placements.filter(({ indicator }) => membershipOf(indicator, later) !== 'indicator-added')
    .map((placement) => placementBefore(placement, later));
  const nodes = plan.nodes.map((node) => nodeBefore(node, later, unmeasured));
  return {
    ...plan,
    acts,
    changes: plan.changes.filter(({ date }) => date <= day),
    commonIndicators,
    nodes,
    nodeById: new Map(nodes.map((node) => [node.id, node])),
    childrenOf: grouped(nodes, ({ parent }) => parent),
    placements,
    placementOf: new Map(placements.map((placement) => [placement.indicator, placement])),
    placementsOf: grouped(placements, ({ node }) => node),
    measurements,
    measurementsOf: grouped(measurements, ({ indicator }) => indicator),
  };
}

/** The indicators a plan had on `day` that were withdrawn later: where they stood in it is no longer kept. */
export function withdrawnAfter({ changes }: Plan, day: CivilDate): readonly IndicatorId[] {
  const later = inOrder(changes.filter(({ date }) => date > day));
  const named = later.flatMap((change) => (change.kind === 'indicator-withdrawn' ? [change.indicator] : []));
  return [...new Set(named)].filter((one) => membershipOf(one, later) === 'indicator-withdrawn');
}

/** The first later change that took an indicator in or out. */
function membershipOf(indicator: IndicatorId, later: readonly Change[]): Change['kind'] | undefined {
  return later.find(
    (change) =>
      (change.kind === 'indicator-added' || change.kind === 'indicator-withdrawn') &&
      change.indicator === indicator,
  )?.kind;
}

function placementBefore(placement: Placement, later: readonly Change[]): Placement {
  const change = later.find(
    (each) => each.kind === 'indicator-weight' && each.indicator === placement.indicator,
  );
  return change?.kind === 'indicator-weight' ? { ...placement, weight: { value: change.old } } : placement;
}

/** A change speaks of the one share of a node: of several it cannot tell which it was, and they stay. */
function nodeBefore(node: FrameNode, later: readonly Change[], unmeasured: boolean): FrameNode {
  const { declared, ...rest } = node;
  const kept = unmeasured || declared === undefined ? rest : node;
  const change = later.find((each) => each.kind === 'node-weight' && each.node === node.id);
  if (change?.kind !== 'node-weight') return kept;
  const shares = node.weights.filter(({ share }) => share !== null);
  return shares.length === 1 ? { ...kept, weights: weightsBefore(node, change.old) } : kept;
}

function weightsBefore({ weights }: FrameNode, value: Decimal): FrameNode['weights'] {
  return weights.map((one) => {
    if (one.share === null) return one;
    const { effective: _of, ...rest } = one;
    return { ...rest, share: { value } };
  });
}

function commonOn(one: CommonIndicator, known: (all: readonly Dated[]) => readonly Dated[]): CommonIndicator {
  const results = known(one.results);
  const history = known(one.history);
  const clusterMeans = known(one.clusterMeans);
  if (results.length + history.length + clusterMeans.length === countOf(one)) return one;
  const { declared, ...rest } = one;
  const stands = declared !== undefined && results.length === one.results.length;
  return { ...rest, ...(stands && { declared }), results, history, clusterMeans };
}

const countOf = ({ results, history, clusterMeans }: CommonIndicator): number =>
  results.length + history.length + clusterMeans.length;
