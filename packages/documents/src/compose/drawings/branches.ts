import { decimalText, type NodeId } from '@traguardo/core/kernel';
import type { FrameNode, NodeKind, NodeWeight, Plan } from '@traguardo/core/plan';
import type { ScoreTree } from '@traguardo/core/scoring';
import { italian } from '@traguardo/texts';
import type { DocumentSource } from '../source.ts';

/** One box of the tree of objectives, with what it says and those under it. */
export interface Branch {
  readonly id: string;
  readonly kind: NodeKind;
  /** Code and title. */
  readonly name: string;
  readonly code: string | null;
  /** "40% + 10%" where the document gives several. */
  readonly weight: string | null;
  /** How many indicators it has of its own. */
  readonly indicators: number;
  readonly score: string | null;
  readonly label: string | null;
  readonly below: readonly Branch[];
}

/** Levels of one drawing: what stands deeper is drawn from its own top. */
const LEVELS = 3;

/**
 * The trees to draw of a plan, one after the other: the body with its top levels, where they are several; each
 * of them with what is under it; what a controlled body has; and what stands deeper than one drawing shows.
 */
export function treesOf(source: DocumentSource, withScores: boolean): readonly Branch[] {
  const { plan, tree } = source;
  const { body } = plan;
  const top = (owner: string | undefined) =>
    plan.nodes
      .filter((node) => isObjective(node) && node.owner === owner && !hasOwnParent(plan, node))
      .map((node) => branchOf(node, plan, tree, withScores));
  const own = top(undefined);
  const under = (id: string, name: string, below: readonly Branch[]): readonly Branch[] =>
    below.length === 0 ? [] : [rootOf(id, name, below, tree, withScores)];
  const lone = own.filter(({ below }) => below.length === 0);
  const overview = own.length > 1 ? own.map(cut) : lone;
  return [
    ...under(body.id, body.name, overview),
    ...own.flatMap(trunks),
    ...ownersOf(plan).flatMap((owner) => {
      const name = body.controlled.find(({ id }) => id === owner)?.name ?? owner;
      const theirs = top(owner);
      return [...under(owner, name, theirs.map(cut)), ...theirs.flatMap(trunks)];
    }),
  ];
}

/** Every box of a tree, parents first. */
export function boxesOf(branch: Branch): readonly Branch[] {
  return [branch, ...branch.below.flatMap(boxesOf)];
}

function branchOf(node: FrameNode, plan: Plan, tree: ScoreTree, withScores: boolean): Branch {
  const children = plan.childrenOf.get(node.id) ?? [];
  const holders: readonly NodeId[] = [
    node.id,
    ...children.filter(({ kind }) => kind === 'group').map(({ id }) => id),
  ];
  const scored = withScores ? tree.byId.get(node.id) : undefined;
  return {
    id: node.id,
    kind: node.kind,
    code: node.code,
    name: [node.code, node.title].filter((part) => part).join(' '),
    weight: weightOf(node.weights),
    indicators: holders.reduce((sum, id) => sum + (plan.placementsOf.get(id)?.length ?? 0), 0),
    score: scored?.score == null ? null : italian(scored.score),
    label: scored?.label ?? null,
    below: children
      .filter((child) => isObjective(child) && child.owner === node.owner)
      .map((child) => branchOf(child, plan, tree, withScores)),
  };
}

function rootOf(
  id: string,
  name: string,
  below: readonly Branch[],
  tree: ScoreTree,
  withScores: boolean,
): Branch {
  const scored = withScores ? tree.byId.get(id) : undefined;
  return {
    id,
    kind: 'body',
    code: null,
    name,
    weight: null,
    indicators: 0,
    score: scored?.score == null ? null : italian(scored.score),
    label: scored?.label ?? null,
    below,
  };
}

const cut = (branch: Branch): Branch => ({ ...branch, below: [] });

/** A tree as deep as one drawing, then those that go on from its last level. */
function trunks(branch: Branch): readonly Branch[] {
  if (branch.below.length === 0) return [];
  const deeper: Branch[] = [];
  const trimmed = (one: Branch, level: number): Branch => {
    if (level < LEVELS) return { ...one, below: one.below.map((child) => trimmed(child, level + 1)) };
    if (one.below.length > 0) deeper.push(one);
    return cut(one);
  };
  const whole = trimmed(branch, 1);
  return [whole, ...deeper.flatMap(trunks)];
}

function weightOf(weights: readonly NodeWeight[]): string | null {
  const shares = weights.flatMap(({ share }) =>
    share === null ? [] : [share.printed ?? `${italian(decimalText(share.value))}%`],
  );
  return shares.length === 0 ? null : shares.join(' + ');
}

const isObjective = ({ kind }: FrameNode): boolean => kind !== 'group';

function hasOwnParent(plan: Plan, { parent, owner }: FrameNode): boolean {
  return parent !== null && plan.nodeById.get(parent)?.owner === owner;
}

function ownersOf(plan: Plan): readonly string[] {
  return [...new Set(plan.nodes.flatMap(({ owner }) => owner ?? []))];
}
