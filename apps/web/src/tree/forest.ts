import type { NodeView } from '@traguardo/contracts';

/** A level of the frame with what hangs from it, in the document's order. */
export interface Branch {
  readonly node: NodeView;
  readonly children: readonly Branch[];
  /** Its own indicators. */
  readonly indicators: readonly NodeView[];
}

/**
 * The frame as nested branches. Common indicators stand apart from it, and a body that only wraps the
 * areas is no level of the picture: its children take its place.
 */
export function forestOf(nodes: readonly NodeView[]): readonly Branch[] {
  const below = new Map<string | null, NodeView[]>();
  for (const node of nodes) {
    if (node.kind === 'common' || node.kind === 'activity') continue;
    below.set(node.parent, [...(below.get(node.parent) ?? []), node]);
  }
  const grow = (node: NodeView): Branch => {
    const under = below.get(node.id) ?? [];
    return {
      node,
      children: under.filter((child) => child.kind !== 'indicator').map(grow),
      indicators: under.filter((child) => child.kind === 'indicator'),
    };
  };
  const roots = (below.get(null) ?? []).filter((node) => node.kind !== 'indicator').map(grow);
  return roots.flatMap(unwrapped).filter((branch) => branch.children.length + branch.indicators.length > 0);
}

function unwrapped(branch: Branch): readonly Branch[] {
  const wraps = branch.node.kind === 'body' && branch.children.some((child) => columnOf(child.node) === 0);
  return wraps ? branch.children.flatMap(unwrapped) : [branch];
}

/** The column a level is drawn in: 0 area, 1 strategic, 2 operational. */
export function columnOf(node: Pick<NodeView, 'kind'>): 0 | 1 | 2 {
  switch (node.kind) {
    case 'body':
    case 'area':
    case 'perspective':
    case 'public-value':
      return 0;
    case 'strategic':
      return 1;
    case 'operational':
    case 'group':
    case 'activity':
    case 'indicator':
    case 'common':
      return 2;
  }
}

/** Every indicator under a branch. */
export function indicatorsUnder(branch: Branch): readonly NodeView[] {
  return [...branch.indicators, ...branch.children.flatMap(indicatorsUnder)];
}

/** How many levels of the frame are under a branch. */
export function branchesUnder(branch: Branch): number {
  return branch.children.reduce((sum, child) => sum + 1 + branchesUnder(child), 0);
}

/** All branches, parents before children. */
export function everyBranch(forest: readonly Branch[]): readonly Branch[] {
  return forest.flatMap((branch) => [branch, ...everyBranch(branch.children)]);
}
