import type { ConsequenceView } from '@traguardo/contracts';
import { Exact, type Explanation } from '@traguardo/core/kernel';
import type { Methodology } from '@traguardo/core/methodology';
import type { ScoredNode } from '@traguardo/core/scoring';
import type { CycleView } from './cycle-view.ts';
import { commonById } from './indicator-figures.ts';
import { ancestorsOf, nodeRef } from './node-ref.ts';

/**
 * What a score does above it: its share of the nearest objective whose score it enters. A group of
 * indicators that only shows their mean is passed over for the objective it stands in.
 */
export function consequenceView(node: ScoredNode, { plan, evaluation }: CycleView): ConsequenceView | null {
  const { tree } = evaluation;
  const above = ancestorsOf(tree, node).reverse();
  const entered = above
    .map((parent) => ({ parent, found: shareIn(tree.explain(parent.id), node.id) }))
    .filter(({ found }) => found !== null);
  const nearest = entered.find(({ parent }) => parent.kind !== 'group') ?? entered[0];
  if (nearest?.found) {
    const { parent, found } = nearest;
    return {
      node: nodeRef(parent),
      share: found.share.toString(),
      nodeScore: parent.score,
      siblings: found.terms,
      sum: found.sum.toString(),
      weights: found.weights.toString(),
      atFull: atFull(found, commonById(plan, node.id) ? plan.scoringCommon : plan.scoringMethodology),
    };
  }
  const [parent] = above;
  if (!parent) return null;
  const siblings = tree.nodes.filter((each) => each.parent === parent.id).length;
  return {
    node: nodeRef(parent),
    share: null,
    nodeScore: parent.score,
    siblings,
    sum: null,
    weights: null,
    atFull: null,
  };
}

interface Entered {
  readonly share: Exact;
  readonly terms: number;
  /** Weights times scores, and the weights alone. */
  readonly sum: Exact;
  readonly weights: Exact;
  readonly score: Exact;
}

/** The weight of a part on the sum of those that entered; null where the part did not enter. */
function shareIn(explanation: Explanation | null, id: string): Entered | null {
  const terms = explanation?.inputs.filter(({ rule }) => rule === 'term') ?? [];
  const weightOf = (term: Explanation) => term.inputs[0]?.value ?? Exact.ZERO;
  const own = terms.find((term) => isAbout(term.inputs[1], id));
  const weights = terms.reduce((total, term) => total.plus(weightOf(term)), Exact.ZERO);
  if (!own || weights.isZero()) return null;
  const sum = terms.reduce(
    (total, term) => total.plus(weightOf(term).times(term.inputs[1]?.value ?? Exact.ZERO)),
    Exact.ZERO,
  );
  const score = own.inputs[1]?.value ?? Exact.ZERO;
  return { share: weightOf(own).over(weights), terms: terms.length, sum, weights, score };
}

/** The node's score with this part at 100; null where it is there already, or above. */
function atFull({ share, sum, weights, score }: Entered, { rounding }: Methodology): string | null {
  const short = Exact.HUNDRED.minus(score);
  if (short.sign() <= 0) return null;
  return sum.over(weights).plus(share.times(short)).toFixed(rounding.places, rounding.mode);
}

/** A missing part counted as zero stands one level down. */
function isAbout(explanation: Explanation | undefined, id: string): boolean {
  if (!explanation) return false;
  return (
    explanation.id === id || (explanation.rule === 'missing-as-zero' && explanation.inputs[0]?.id === id)
  );
}
