import type { CivilDate, Explanation } from '../kernel/index.ts';
import type { FrameNode, Plan } from '../plan/index.ts';
import type { ScoredNode, ScoreTree } from './score.ts';
import { activityPart } from './tree/activity-part.ts';
import { catalogPart, goalPart } from './tree/common-parts.ts';
import { explainPart } from './tree/explain-part.ts';
import { FrameScores } from './tree/frame-scores.ts';
import { commonPart, placementPart } from './tree/indicator-part.ts';
import type { IndicatorPart, Part } from './tree/part.ts';
import { type Heading, scoredNode } from './tree/scored-node.ts';

/** The id of the root the common national indicators hang from. */
export const COMMON_ROOT = 'common';

/**
 * Scores every node of a plan as of a date: the body with its frame; each controlled body beside it,
 * outside its roll-up; the common national indicators under a root of their own. Parents come before
 * their children, in the document's order. Never throws.
 */
export function scorePlan(plan: Plan, at: CivilDate): ScoreTree {
  const tree = new TreeBuilder();
  const indicators = new Map<string, IndicatorPart>(
    plan.placements.map((placement) => [placement.indicator, placementPart(plan, placement, at)]),
  );
  const frame = new FrameScores(plan, indicators);
  const addNode = (node: FrameNode, parent: string): void => {
    const { kind, code, title } = node;
    tree.add({ kind, code, title, parent }, frame.of(node));
    for (const placement of plan.placementsOf.get(node.id) ?? []) {
      const part = indicators.get(placement.indicator);
      const name = plan.indicatorById.get(placement.indicator)?.title ?? placement.indicator;
      if (part) tree.add({ kind: 'indicator', code: placement.number, title: name, parent: node.id }, part);
    }
    for (const activity of plan.activities.filter((each) => each.node === node.id)) {
      const heading: Heading = { kind: 'activity', code: null, title: activity.title, parent: node.id };
      tree.add(heading, activityPart(plan, activity, at));
    }
    for (const child of plan.childrenOf.get(node.id) ?? []) {
      if (child.owner === node.owner) addNode(child, node.id);
    }
  };
  const addRoot = (id: string, title: string, top: readonly FrameNode[]): void => {
    tree.add({ kind: 'body', code: null, title, parent: null }, frame.ofRoot(id, top));
    for (const node of top) addNode(node, id);
  };
  const { body } = plan;
  addRoot(body.id, body.name, (plan.childrenOf.get(null) ?? []).filter(isOwn));
  for (const owner of ownersOf(plan)) {
    const name = body.controlled.find((each) => each.id === owner)?.name ?? owner;
    addRoot(owner, name, topNodesOf(plan, owner));
  }
  addCommon(plan, at, tree);
  return tree.scored(at);
}

function addCommon(plan: Plan, at: CivilDate, tree: TreeBuilder): void {
  if (plan.commonIndicators.length === 0) return;
  const leaves = plan.commonIndicators.map((common) => ({ common, part: commonPart(plan, common, at) }));
  const goals = plan.commonGoals.map((goal) => {
    const below = leaves.filter(({ common }) => common.goal === goal.id);
    const parts = below.map(({ part }) => part);
    return { goal, below, part: goalPart(plan, goal, parts) };
  });
  const whole = catalogPart(
    plan,
    COMMON_ROOT,
    goals.map(({ part }) => part),
    leaves.map(({ part }) => part),
  );
  const heading = (title: string, parent: string | null): Heading => ({
    kind: 'common',
    code: null,
    title,
    parent,
  });
  tree.add(heading(plan.commonTitle ?? COMMON_ROOT, null), whole);
  for (const { goal, below, part } of goals) {
    tree.add(heading(goal.title, COMMON_ROOT), part);
    for (const leaf of below) tree.add(heading(leaf.common.title, goal.id), leaf.part);
  }
}

/** Collects the nodes in order, and keeps what each was computed from for its explanation. */
class TreeBuilder {
  private readonly nodes: ScoredNode[] = [];
  private readonly parts = new Map<string, Part>();

  add(heading: Heading, part: Part): void {
    this.nodes.push(scoredNode(heading, part));
    this.parts.set(part.id, part);
  }

  scored(at: CivilDate): ScoreTree {
    const { nodes, parts } = this;
    const explained = new Map<Part, Explanation>();
    const explain: ScoreTree['explain'] = (id) => {
      const part = parts.get(id);
      if (!part) return null;
      const explanation = explained.get(part) ?? explainPart(part);
      explained.set(part, explanation);
      return explanation;
    };
    return { at, nodes, byId: new Map(nodes.map((node) => [node.id, node])), explain };
  }
}

function isOwn(node: FrameNode): boolean {
  return node.owner === undefined;
}

/** The controlled bodies that own a node, in the order they appear. */
function ownersOf(plan: Plan): readonly string[] {
  return [...new Set(plan.nodes.flatMap((node) => node.owner ?? []))];
}

/** The nodes of a controlled body that stand under none of its own. */
function topNodesOf(plan: Plan, owner: string): readonly FrameNode[] {
  return plan.nodes.filter((node) => {
    const parent = node.parent === null ? undefined : plan.nodeById.get(node.parent);
    return node.owner === owner && parent?.owner !== owner;
  });
}
