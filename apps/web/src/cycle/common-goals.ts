import type { NodeView } from '@traguardo/contracts';

/** A national goal with its indicators; null where indicators stand under no goal. */
export interface CommonGoal {
  readonly goal: NodeView | null;
  readonly indicators: readonly NodeView[];
}

export interface CommonGoals {
  /** What the goals hang from: its score is that of the whole. */
  readonly root: NodeView | null;
  readonly goals: readonly CommonGoal[];
}

/** The common indicators of a tree by goal, in its order. */
export function commonGoals(nodes: readonly NodeView[]): CommonGoals {
  const common = nodes.filter((node) => node.kind === 'common');
  const byId = new Map(common.map((node) => [node.id, node]));
  const parents = new Set(common.map((node) => node.parent));
  const above = (node: NodeView) => (node.parent === null ? null : (byId.get(node.parent) ?? null));
  const root = common.find((node) => above(node) === null && parents.has(node.id)) ?? null;
  const goals: { goal: NodeView | null; indicators: NodeView[] }[] = [];
  for (const indicator of common.filter((node) => !parents.has(node.id))) {
    const parent = above(indicator);
    const goal = parent === root ? null : parent;
    const known = goals.find((each) => each.goal === goal);
    if (known) known.indicators.push(indicator);
    else goals.push({ goal, indicators: [indicator] });
  }
  return { root, goals };
}
