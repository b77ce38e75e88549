import type { ActReference, NodeRef } from '@traguardo/contracts';
import type { IndicatorId } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { ScoreTree } from '@traguardo/core/scoring';
import { nodeRef } from './node-ref.ts';

/** What names an act of the cycle; null where none is given. */
export function actReference(id: string | undefined, plan: Plan): ActReference | null {
  const act = plan.acts.find((each) => each.id === id);
  return act ? { organ: act.organ, number: act.number ?? null, date: act.date ?? null } : null;
}

/** An indicator of the plan, or one that left it: its page exists only in the first case. */
export function indicatorRef(id: IndicatorId, plan: Plan, tree: ScoreTree): NodeRef {
  const node = tree.byId.get(id);
  if (node) return nodeRef(node);
  return { id, kind: 'indicator', code: null, title: plan.indicatorById.get(id)?.title ?? id };
}
