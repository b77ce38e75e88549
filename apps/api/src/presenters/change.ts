import type { ChangeView } from '@traguardo/contracts';
import { type CivilDate, decimalText } from '@traguardo/core/kernel';
import { type Change, leadsElsewhere } from '@traguardo/core/monitoring';
import { inForceOf, type Plan } from '@traguardo/core/plan';
import type { ScoreTree } from '@traguardo/core/scoring';
import { figureView } from './figure.ts';
import { nodeRef } from './node-ref.ts';
import { actReference, indicatorRef } from './plan-references.ts';

/** A change with what it replaced and, if given by `at`, the OIV's opinion; `broken` where the plan in force is not what the changes lead to. */
export function changeView(change: Change, plan: Plan, tree: ScoreTree, at: CivilDate): ChangeView {
  const { id, kind, date, reason, act } = change;
  const opinion = change.opinion && change.opinion.date <= at ? change.opinion : null;
  const subject = subjectOf(change, plan, tree);
  return {
    id,
    kind,
    date,
    subject,
    linked: tree.byId.has(subject.id),
    ...valuesOf(change, plan),
    broken: leadsElsewhere(change, plan.changes, inForceOf(plan)),
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

type Values = Pick<ChangeView, 'at' | 'old' | 'new'>;

function valuesOf(change: Change, plan: Plan): Values {
  switch (change.kind) {
    case 'target':
      return { at: change.at, old: figureView(change.old).text, new: figureView(change.new).text };
    case 'indicator-weight':
    case 'node-weight':
      return { at: null, old: decimalText(change.old), new: decimalText(change.new) };
    case 'indicator-added':
      return { at: null, old: null, new: null };
    case 'indicator-withdrawn': {
      const { replacement } = change;
      const title = replacement ? plan.indicatorById.get(replacement)?.title : undefined;
      return { at: null, old: null, new: title ?? null };
    }
  }
}
