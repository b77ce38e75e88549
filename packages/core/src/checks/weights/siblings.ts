import { Exact, exact, grouped } from '../../kernel/index.ts';
import type { FrameNode, Placement, Plan, Weight } from '../../plan/index.ts';
import { doubtAbout } from '../doubt.ts';
import { nodePath } from '../paths.ts';

/** What weighs beside each other and must sum to 100: an objective's indicators, or its children. */
export interface Siblings {
  readonly path: string;
  readonly members: readonly Sibling[];
  /** True when the document prints weights somewhere at this level, so that a blank means a gap. */
  readonly levelWeighted: boolean;
  readonly uncertain: string | undefined;
  /** The objectives themselves; none for indicators. */
  readonly nodes: readonly FrameNode[];
}

export interface Sibling {
  readonly label: string;
  /** Null where the document leaves it blank; several where it prints one per area or subset. */
  readonly weights: readonly (Weight | null)[];
}

/** Every group of siblings of a plan; objectives of a controlled body apart from the body's own. */
export function siblingsOf(plan: Plan): readonly Siblings[] {
  const groups = [...indicatorGroups(plan), ...objectiveGroups(plan)];
  const weighted = new Set(groups.filter(hasWeight).map((group) => group.level));
  return groups.map(({ level, ...group }) => ({ ...group, levelWeighted: weighted.has(level) }));
}

/** The sum of the weights that are printed. */
export function sumOf(members: readonly Sibling[]): Exact {
  let sum = Exact.ZERO;
  for (const { weights } of members) {
    for (const weight of weights) if (weight) sum = sum.plus(exact(weight.value));
  }
  return sum;
}

/** Whether a member lacks its weight: then the sum says nothing. */
export function hasGap(members: readonly Sibling[]): boolean {
  return members.some(({ weights }) => weights.length === 0 || weights.includes(null));
}

type Group = Omit<Siblings, 'levelWeighted'> & { readonly level: string };

function hasWeight(group: Group): boolean {
  return group.members.some(({ weights }) => weights.some((weight) => weight !== null));
}

function* indicatorGroups(plan: Plan): Iterable<Group> {
  for (const node of plan.nodes) {
    const placements = plan.placementsOf.get(node.id) ?? [];
    if (placements.length === 0) continue;
    yield {
      path: `${nodePath(node)}/indicators`,
      level: `${node.kind}-indicators`,
      members: placements.map((placement, index) => ({
        label: placement.number ?? String(index + 1),
        weights: [placement.weight],
      })),
      uncertain: placements.map(doubtOfPlacement).find(Boolean),
      nodes: [],
    };
  }
}

function doubtOfPlacement(placement: Placement): string | undefined {
  return placement.weight?.uncertain ?? doubtAbout(placement.uncertain, ['weight']);
}

function* objectiveGroups(plan: Plan): Iterable<Group> {
  for (const [parentId, children] of plan.childrenOf) {
    for (const nodes of groupedByKindAndOwner(children)) {
      const [first] = nodes;
      if (!first) continue;
      const parent = parentId === null ? undefined : plan.nodeById.get(parentId);
      yield {
        path: `${parent ? nodePath(parent) : `body/${first.owner ?? plan.body.id}`}/objectives`,
        level: first.kind,
        members: nodes.map((node) => ({
          label: node.code ?? node.title,
          weights: node.weights.map((weight) => weight.share),
        })),
        uncertain: nodes.map(doubtOfNode).find(Boolean),
        nodes,
      };
    }
  }
}

/** The note on a node's weights, if the source of one of them is damaged. */
export function doubtOfNode(node: FrameNode): string | undefined {
  const printed = node.weights.map((weight) => weight.uncertain ?? weight.share?.uncertain).find(Boolean);
  return printed ?? doubtAbout(node.uncertain, ['weight']);
}

function groupedByKindAndOwner(nodes: readonly FrameNode[]): Iterable<FrameNode[]> {
  return grouped(nodes, (node) => `${node.kind} ${node.owner ?? ''}`).values();
}
