import { type Exact, type Explanation, exact, type IndicatorId, input } from '../../kernel/index.ts';
import type { FrameNode, Plan } from '../../plan/index.ts';
import { recompute } from '../../scoring/index.ts';
import { isNumber, type NumberValue, type Printed } from '../../value/index.ts';
import type { CheckContext } from '../check.ts';
import { nodePath } from '../paths.ts';
import { agreesAtItsPlaces, type DeclaredScore, declaredScores } from './declared-scores.ts';

/** The percentage printed on an objective that its computed score does not give. */
export interface WrongLabel {
  readonly node: FrameNode;
  readonly declared: Printed;
  readonly computed: Exact;
  /** What the declared scores of its own indicators give. */
  readonly fromDeclared: Exact | null;
  /** True when the label follows from the declared scores: it is wrong because they are. */
  readonly consequence: boolean;
  /** The indicators under it whose declared score differs from the computed one. */
  readonly causes: readonly IndicatorId[];
}

/** Declared scores of objectives that differ from the recomputed ones, with what each may come from. */
export function wrongLabels(plan: Plan, context: CheckContext): readonly WrongLabel[] {
  const scores = new Map([...declaredScores(plan, context)].map((score) => [String(score.id), score]));
  return plan.nodes.flatMap((node) => {
    const computed = context.tree.byId.get(node.id)?.exact;
    const { declared } = node;
    if (!computed || !declared?.value || !isNumber(declared.value)) return [];
    return wrongLabel({ plan, context, scores }, node, declared, declared.value, computed);
  });
}

/** The wrong labels that rest on the declared score of an indicator, by indicator, as paths. */
export function labelsResting(
  plan: Plan,
  context: CheckContext,
): ReadonlyMap<IndicatorId, readonly string[]> {
  const resting = new Map<IndicatorId, string[]>();
  for (const { node, consequence, causes } of wrongLabels(plan, context)) {
    if (!consequence) continue;
    for (const id of causes) resting.set(id, [...(resting.get(id) ?? []), `${nodePath(node)}/declared`]);
  }
  return resting;
}

interface Judging {
  readonly plan: Plan;
  readonly context: CheckContext;
  readonly scores: ReadonlyMap<string, DeclaredScore>;
}

function wrongLabel(
  { plan, context, scores }: Judging,
  node: FrameNode,
  declared: Printed,
  figure: NumberValue,
  computed: Exact,
): readonly WrongLabel[] {
  if (agreesAtItsPlaces(figure, computed, plan)) return [];
  const explanation = context.tree.explain(node.id);
  const causes: IndicatorId[] = [];
  const declaredTree = explanation && withDeclared(explanation, { plan, context, scores }, causes);
  const fromDeclared = declaredTree ? recompute(declaredTree) : null;
  const consequence =
    causes.length > 0 && fromDeclared !== null && agreesAtItsPlaces(figure, fromDeclared, plan);
  return [{ node, declared, computed, fromDeclared, consequence, causes }];
}

/** The same explanation with the declared score of each indicator in the place of the computed one. */
function withDeclared(node: Explanation, judging: Judging, causes: IndicatorId[]): Explanation {
  const score = judging.scores.get(node.id);
  if (score) {
    const agrees = node.value !== null && agreesAtItsPlaces(score.figure, node.value, judging.plan);
    if (agrees) return node;
    causes.push(score.id);
    return input(node.id, exact(score.figure.value));
  }
  return { ...node, inputs: node.inputs.map((child) => withDeclared(child, judging, causes)) };
}
