import type { Plan } from '@traguardo/core/plan';
import type { ScoredNode, ScoreTree } from '@traguardo/core/scoring';

/** The node of the tree a finding's path is about; null where it is about something else. */
export function nodeOfPath(path: string, plan: Plan, tree: ScoreTree): ScoredNode | null {
  const [kind = '', ...rest] = path.split('/');
  switch (kind) {
    case 'occurrence': {
      const occurrences = plan.imports.flatMap((each) => each.occurrences);
      const found = occurrences.find((each) => startsWith(rest, each.id));
      return byId(tree, found?.indicator ?? found?.node);
    }
    case 'reference': {
      const found = plan.references.find((each) => startsWith(rest, each.id));
      return byId(tree, found?.node ?? undefined);
    }
    case 'assignment':
    case 'resource':
      return longestKnown(rest.slice(1), tree);
    default:
      return longestKnown(rest, tree);
  }
}

function byId(tree: ScoreTree, id: string | undefined): ScoredNode | null {
  return (id === undefined ? undefined : tree.byId.get(id)) ?? null;
}

function startsWith(parts: readonly string[], id: string): boolean {
  const path = parts.join('/');
  return path === id || path.startsWith(`${id}/`);
}

/** An id may hold slashes, and a field may follow it: the longest beginning that is a node. */
function longestKnown(parts: readonly string[], tree: ScoreTree): ScoredNode | null {
  for (let length = parts.length; length > 0; length -= 1) {
    const node = tree.byId.get(parts.slice(0, length).join('/'));
    if (node) return node;
  }
  return null;
}
