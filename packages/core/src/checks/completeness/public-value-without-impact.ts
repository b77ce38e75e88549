import type { FrameNode, Placement, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { nodePath } from '../paths.ts';

/** Public value is told by impact: an objective of it, or the whole plan where it has none, measures some. */
export const publicValueWithoutImpact: Check = {
  code: 'public-value-without-impact',
  family: 'completeness',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    if (plan.document.kind !== 'piao' || plan.document.form === 'simplified') return;
    const objectives = plan.nodes.filter(({ kind }) => kind === 'public-value');
    for (const objective of objectives) {
      if (under(plan, objective).some((one) => hasImpact(plan, one))) continue;
      yield { path: `${nodePath(objective)}/indicators`, params: { objective: objective.title } };
    }
    if (objectives.length > 0 || plan.placements.some((one) => hasImpact(plan, one))) return;
    yield {
      path: 'section/2.1',
      datum: `plan/${plan.year}/document`,
      params: { indicators: String(plan.placements.length) },
      cause: 'section/2.1',
    };
  },
};

function under(plan: Plan, node: FrameNode): readonly Placement[] {
  return [
    ...(plan.placementsOf.get(node.id) ?? []),
    ...(plan.childrenOf.get(node.id) ?? []).flatMap((child) => under(plan, child)),
  ];
}

function hasImpact(plan: Plan, { indicator }: Placement): boolean {
  return plan.indicatorById.get(indicator)?.dimensions.includes('impatto') ?? false;
}
