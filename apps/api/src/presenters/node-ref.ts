import type { NodeRef } from '@traguardo/contracts';
import type { ScoredNode, ScoreTree } from '@traguardo/core/scoring';

/** What a link to a node needs. */
export function nodeRef({ id, kind, code, title }: ScoredNode): NodeRef {
  return { id, kind, code, title };
}

/** The nodes above, from the root down, the node itself left out. */
export function ancestorsOf(tree: ScoreTree, node: ScoredNode): ScoredNode[] {
  const above: ScoredNode[] = [];
  let parent = node.parent === null ? undefined : tree.byId.get(node.parent);
  while (parent) {
    above.unshift(parent);
    parent = parent.parent === null ? undefined : tree.byId.get(parent.parent);
  }
  return above;
}
