import type { NodeView } from '@traguardo/contracts';
import { decimalText, exact } from '@traguardo/core/kernel';
import type { FrameNode } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { isNumber, type Printed } from '@traguardo/core/value';
import type { CycleView } from './cycle-view.ts';
import { figureOrNull } from './figure.ts';
import { commonById, figuresOf, placementById } from './indicator-figures.ts';
import { nodeRef } from './node-ref.ts';
import { frameWeights, indicatorWeights, NO_WEIGHTS } from './node-weights.ts';

/** A node of the tree with everything its picture, its row and its card show. */
export function nodeView(node: ScoredNode, view: CycleView): NodeView {
  const known = shown.get(node)?.get(view);
  if (known) return known;
  const made = makeView(node, view);
  shown.set(node, (shown.get(node) ?? new WeakMap()).set(view, made));
  return made;
}

/** A node is shown in the tree, on its own card and on the card of each of its siblings. */
const shown = new WeakMap<ScoredNode, WeakMap<CycleView, NodeView>>();

function makeView(node: ScoredNode, view: CycleView): NodeView {
  const { plan } = view;
  const frames: ReadonlyMap<string, FrameNode> = plan.nodeById;
  const frame = frames.get(node.id);
  const placement = placementById(plan, node.id);
  const figures = figuresOf(node.id, view);
  const declared = figures?.declared ?? frame?.declared ?? null;
  const weights = frame
    ? frameWeights(frame, plan)
    : placement
      ? indicatorWeights(placement, plan)
      : NO_WEIGHTS;
  return {
    ...nodeRef(node),
    parent: node.parent,
    number: placement?.number ?? null,
    score: node.score,
    exact: node.exact?.toString() ?? null,
    status: node.status,
    label: node.label,
    declared: figureOrNull(declared),
    ...againstDeclared(node, declared, view),
    ...weights,
    transversal: frame?.transversal ?? false,
    target: figureOrNull(figures?.target),
    result: figureOrNull(figures?.result),
    clusterMean: figureOrNull(latestMean(node.id, view)),
    policy: node.policy?.name ?? null,
    findings: view.countsOn(node.id),
    findingsBelow: view.countsBelow(node.id),
  };
}

/** The mean of the latest year; of one year the first, which is the body's own size class. */
function latestMean(id: string, { plan }: CycleView): Printed | null {
  const means = commonById(plan, id)?.clusterMeans ?? [];
  return means.reduce<(typeof means)[number] | null>(
    (latest, mean) => (latest === null || mean.at > latest.at ? mean : latest),
    null,
  );
}

/** The declared score as a figure, and how far the computed one is from it, at the same places. */
function againstDeclared(
  node: ScoredNode,
  declared: Printed | null,
  { plan }: CycleView,
): Pick<NodeView, 'declaredScore' | 'delta'> {
  const value = declared?.value;
  if (!value || !isNumber(value)) return { declaredScore: null, delta: null };
  const methodology = commonById(plan, node.id) ? plan.scoringCommon : plan.scoringMethodology;
  const { places, mode } = methodology.rounding;
  const delta = node.exact?.rounded(places, mode).minus(exact(value.value)).toFixed(places, mode) ?? null;
  return { declaredScore: decimalText(value.value), delta };
}
