import type { NodeView } from '@traguardo/contracts';
import { decimalText, Exact, exact } from '@traguardo/core/kernel';
import type { FrameNode, Placement, Plan, Weight } from '@traguardo/core/plan';

type Weights = Pick<
  NodeView,
  | 'weight'
  | 'weightParts'
  | 'effectiveWeight'
  | 'ownBlock'
  | 'ownWeightsSum'
  | 'ownWeightsGap'
  | 'equalWeights'
>;

/** A node that is no objective and no indicator weighs nothing by itself. */
export const NO_WEIGHTS: Weights = {
  weight: null,
  weightParts: [],
  effectiveWeight: null,
  ownBlock: null,
  ownWeightsSum: null,
  ownWeightsGap: null,
  equalWeights: false,
};

/** The weights of an objective: its own in its parent, and those of its indicators. */
export function frameWeights(node: FrameNode, plan: Plan): Weights {
  const shares = node.weights.flatMap(({ share }) => (share ? [share] : []));
  const printed = node.weights.flatMap(({ effective }) => (effective ? [effective] : []));
  const parent = node.parent === null ? undefined : plan.nodeById.get(node.parent);
  const share = sum(shares);
  const rest = parent?.ownBlock ? Exact.HUNDRED.minus(exact(parent.ownBlock.value)) : Exact.HUNDRED;
  const effective = sum(printed) ?? share?.times(rest).over(Exact.HUNDRED) ?? null;
  const own = sum((plan.placementsOf.get(node.id) ?? []).flatMap(({ weight }) => (weight ? [weight] : [])));
  const equal = weighsEqually(node, plan);
  return {
    weight: text(share),
    weightParts: shares.map(({ value }) => decimalText(value)),
    effectiveWeight: text(effective),
    ownBlock: node.ownBlock ? decimalText(node.ownBlock.value) : null,
    ownWeightsSum: text(own),
    ownWeightsGap: own && !equal ? text(Exact.HUNDRED.minus(own)) : null,
    equalWeights: equal,
  };
}

/** The weight of an indicator in its objective, and in the objective's score past its own block. */
export function indicatorWeights(placement: Placement, plan: Plan): Weights {
  const node = plan.nodeById.get(placement.node);
  const weight = placement.weight ? exact(placement.weight.value) : null;
  const block = node?.ownBlock ? exact(node.ownBlock.value) : Exact.HUNDRED;
  return {
    ...NO_WEIGHTS,
    weight: text(weight),
    weightParts: placement.weight ? [decimalText(placement.weight.value)] : [],
    effectiveWeight: text(weight?.times(block).over(Exact.HUNDRED) ?? null),
    equalWeights: node ? weighsEqually(node, plan) : false,
  };
}

/** True where the methodology weighs what is under the node equally, so that no weights are expected. */
function weighsEqually(node: FrameNode, plan: Plan): boolean {
  const { rollUp } = plan.scoringMethodology;
  switch (node.kind) {
    case 'area':
    case 'strategic':
    case 'operational':
    case 'group':
      return rollUp[node.kind] !== 'weights' && rollUp[node.kind] !== 'none';
    case 'perspective':
    case 'public-value':
      return false;
  }
}

function sum(weights: readonly Weight[]): Exact | null {
  if (weights.length === 0) return null;
  return weights.reduce((total, { value }) => total.plus(exact(value)), Exact.ZERO);
}

/** Weights are finite decimals: their sums and products are written in full. */
function text(value: Exact | null): string | null {
  return value ? value.toString() : null;
}
