import type { LateResult } from '@traguardo/contracts';
import { daysBetween, lastDay } from '@traguardo/core/kernel';
import type { CycleView } from './cycle-view.ts';
import { figureView } from './figure.ts';
import { figuresOf } from './indicator-figures.ts';
import { nodeRef } from './node-ref.ts';

/** The indicators whose result is dated after the day their target asks for. */
export function lateResults(view: CycleView): LateResult[] {
  const { tree } = view.evaluation;
  return tree.nodes.flatMap((node) => {
    const objective = node.parent === null ? undefined : tree.byId.get(node.parent);
    const figures = figuresOf(node.id, view);
    const due = figures?.target?.value;
    const done = figures?.result?.value;
    if (!objective || !figures?.target || !figures.result) return [];
    if (due?.kind !== 'date' || done?.kind !== 'date' || due.comparator?.startsWith('>')) return [];
    const days = daysBetween(lastDay(due.date), lastDay(done.date));
    if (days <= 0) return [];
    return [
      {
        indicator: nodeRef(node),
        objective: nodeRef(objective),
        due: figureView(figures.target),
        done: figureView(figures.result),
        days,
      },
    ];
  });
}
