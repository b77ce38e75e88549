import type { ConsequenceView } from '@traguardo/contracts';
import { Exact, type Explanation } from '@traguardo/core/kernel';
import type { ScoredNode } from '@traguardo/core/scoring';
import type { CycleView } from './cycle-view.ts';
import { ancestorsOf, nodeRef } from './node-ref.ts';

/**
 * What a score does above it: its share of the nearest objective whose score it enters. A group of
 * indicators that only shows their mean is passed over for the objective it stands in.
 */
export function consequenceView(node: ScoredNode, { evaluation }: CycleView): ConsequenceView | null {
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
    };
  }
  const [parent] = above;
  if (!parent) return null;
  const siblings = tree.nodes.filter((each) => each.parent === parent.id).length;
  return { node: nodeRef(parent), share: null, nodeScore: parent.score, siblings };
}

/** The weight of a part on the sum of those that entered; null where the part did not enter. */
function shareIn(
  explanation: Explanation | null,
  id: string,
): { readonly share: Exact; readonly terms: number } | null {
  const terms = explanation?.inputs.filter(({ rule }) => rule === 'term') ?? [];
  const weightOf = (term: Explanation) => term.inputs[0]?.value ?? Exact.ZERO;
  const own = terms.find((term) => isAbout(term.inputs[1], id));
  const total = terms.reduce((sum, term) => sum.plus(weightOf(term)), Exact.ZERO);
  if (!own || total.isZero()) return null;
  return { share: weightOf(own).over(total), terms: terms.length };
}

/** A missing part counted as zero stands one level down. */
function isAbout(explanation: Explanation | undefined, id: string): boolean {
  if (!explanation) return false;
  return (
    explanation.id === id || (explanation.rule === 'missing-as-zero' && explanation.inputs[0]?.id === id)
  );
}
