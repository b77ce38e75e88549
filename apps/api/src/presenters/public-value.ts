import type { OpenCycle } from '@traguardo/application';
import type {
  NodeRef,
  PublicBlock,
  PublicValueAnswer,
  ValueNode,
  ValueRequirement,
} from '@traguardo/contracts';
import type { FrameNode, ObjectiveFlag, Placement, Plan } from '@traguardo/core/plan';
import type { ScoreTree } from '@traguardo/core/scoring';
import { proseOf } from '@traguardo/documents';
import { piaoSections } from '@traguardo/norms';
import { citationView } from './citation.ts';
import { ancestorsOf, nodeRef } from './node-ref.ts';
import { placeView } from './place.ts';

const SECTION = '2.1';

/** What the model plan wants the objectives to serve (DM 132/2022). */
const FLAGS = [
  'semplificazione',
  'digitalizzazione',
  'accessibilita',
  'pari-opportunita',
] as const satisfies readonly ObjectiveFlag[];

/** Valore pubblico: what the plan creates it with, and what it lacks; nothing here is a finding. */
export function publicValueAnswer({ plan, evaluation }: OpenCycle): PublicValueAnswer {
  const { tree } = evaluation;
  const section = piaoSections.find(({ code }) => code === SECTION);
  const citation = section ? citationView(section.citation) : null;
  return {
    requirements: requirementsOf(plan, tree, citation),
    nodes: plan.nodes
      .filter(({ kind, narrative }) => kind === 'public-value' || (kind === 'perspective' && narrative))
      .map((node) => valueNode(node, plan, tree)),
    contents: [...(section?.contents ?? [])],
    sectionCitation: citation,
    narratives: plan.narratives.map(({ text, ...narrative }) => ({
      ...narrative,
      blocks: proseOf(text) as PublicBlock[],
      place: placeView(`narrative/${narrative.id}`, plan),
    })),
  };
}

function requirementsOf(
  plan: Plan,
  tree: ScoreTree,
  citation: ValueRequirement['citation'],
): ValueRequirement[] {
  const values = plan.nodes.filter(({ kind }) => kind === 'public-value');
  const impact = plan.placements.filter((placement) => isImpact(placement, plan));
  const strategic = plan.nodes.filter(({ kind }) => kind === 'strategic');
  const linked = strategic.filter(({ id }) => isUnderValue(id, tree));
  const refs = (ids: readonly string[]) => ids.flatMap((id) => refOf(id, tree) ?? []);
  const given = (id: ValueRequirement['id'], ids: readonly string[], of: number | null, cited = true) => ({
    id,
    present: ids.length,
    of,
    nodes: refs(ids),
    citation: cited ? citation : null,
  });
  const ids = (placements: readonly Placement[]) => placements.map(({ indicator }) => indicator);
  return [
    given(
      'objective',
      values.map(({ id }) => id),
      null,
    ),
    given('impact-indicator', ids(impact), null),
    given('baseline', ids(impact.filter(({ baselines }) => baselines.length > 0)), impact.length, false),
    given('target', ids(impact.filter(({ targets }) => targets.length > 0)), impact.length, false),
    given(
      'linked-objectives',
      linked.map(({ id }) => id),
      strategic.length,
      false,
    ),
    ...FLAGS.map((flag) =>
      given(
        flag,
        plan.nodes.filter(({ flags }) => flags.includes(flag)).map(({ id }) => id),
        null,
      ),
    ),
  ];
}

function valueNode(node: FrameNode, plan: Plan, tree: ScoreTree): ValueNode {
  const below = plan.nodes.filter(({ parent }) => parent === node.id);
  const scored = tree.byId.get(node.id);
  const under = (id: string) => {
    const found = tree.byId.get(id);
    return found !== undefined && ancestorsOf(tree, found).some((above) => above.id === node.id);
  };
  const impact = plan.placements.filter(
    (placement) => isImpact(placement, plan) && under(placement.indicator),
  );
  return {
    node: scored ? nodeRef(scored) : { id: node.id, kind: node.kind, code: node.code, title: node.title },
    narrative: node.narrative ?? null,
    objectives: below.flatMap(({ id }) => refOf(id, tree) ?? []),
    impactIndicators: impact.flatMap(({ indicator }) => refOf(indicator, tree) ?? []),
    place: placeView(`${node.kind}/${node.id}`, plan),
  };
}

function isImpact({ indicator }: Placement, plan: Plan): boolean {
  return plan.indicatorById.get(indicator)?.dimensions.includes('impatto') ?? false;
}

function isUnderValue(id: string, tree: ScoreTree): boolean {
  const node = tree.byId.get(id);
  return node ? ancestorsOf(tree, node).some(({ kind }) => kind === 'public-value') : false;
}

function refOf(id: string, tree: ScoreTree): NodeRef | null {
  const node = tree.byId.get(id);
  return node ? nodeRef(node) : null;
}
