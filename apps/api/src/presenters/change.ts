import type { ChangeView } from '@traguardo/contracts';
import { type Decimal, decimalText } from '@traguardo/core/kernel';
import { brokenSteps, type Change } from '@traguardo/core/monitoring';
import type { Plan } from '@traguardo/core/plan';
import type { ScoreTree } from '@traguardo/core/scoring';
import { figureView } from './figure.ts';
import { nodeRef } from './node-ref.ts';
import { actReference, indicatorRef } from './plan-references.ts';

/** A change with what it replaced; `broken` where the plan in force is not what the changes lead to. */
export function changeView(change: Change, plan: Plan, tree: ScoreTree): ChangeView {
  const { id, kind, date, reason, act, opinion } = change;
  const subject = subjectOf(change, plan, tree);
  return {
    id,
    kind,
    date,
    subject,
    linked: tree.byId.has(subject.id),
    ...valuesOf(change, plan),
    reason,
    act: actReference(act, plan),
    opinion: opinion ? { date: opinion.date, view: opinion.view, note: opinion.note ?? null } : null,
  };
}

function subjectOf(change: Change, plan: Plan, tree: ScoreTree): ChangeView['subject'] {
  if (change.kind !== 'node-weight') return indicatorRef(change.indicator, plan, tree);
  const node = tree.byId.get(change.node);
  return node ? nodeRef(node) : { id: change.node, kind: 'operational', code: null, title: change.node };
}

type Values = Pick<ChangeView, 'at' | 'old' | 'new' | 'broken'>;

function valuesOf(change: Change, plan: Plan): Values {
  switch (change.kind) {
    case 'target': {
      const { indicator, at } = change;
      const current = plan.placementOf.get(indicator)?.targets.find((target) => target.at === at);
      const chain = plan.changes
        .filter((each) => each.kind === 'target')
        .filter((each) => each.indicator === indicator && each.at === at);
      const broken = !current || brokenSteps(current, chain).some((step) => step.change === change.id);
      return { at, old: figureView(change.old).text, new: figureView(change.new).text, broken };
    }
    case 'indicator-weight':
      return weights(change, plan.placementOf.get(change.indicator)?.weight?.value);
    case 'node-weight': {
      const shares = plan.nodeById.get(change.node)?.weights.flatMap(({ share }) => share ?? []) ?? [];
      return weights(change, shares.length === 1 ? shares[0]?.value : undefined);
    }
    case 'indicator-added':
      return { at: null, old: null, new: null, broken: !plan.placementOf.has(change.indicator) };
    case 'indicator-withdrawn':
      return {
        at: null,
        old: null,
        new: change.replacement ? (plan.indicatorById.get(change.replacement)?.title ?? null) : null,
        broken: plan.placementOf.has(change.indicator),
      };
  }
}

function weights(
  change: { readonly old: Decimal; readonly new: Decimal },
  current: Decimal | undefined,
): Values {
  const [old, now] = [decimalText(change.old), decimalText(change.new)];
  return { at: null, old, new: now, broken: current !== undefined && decimalText(current) !== now };
}
