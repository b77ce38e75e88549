import type { OpenCycle } from '@traguardo/application';
import type { PlanTermView } from '@traguardo/contracts';
import { type CivilDate, daysBetween, lastDay } from '@traguardo/core/kernel';
import type { ScoredNode } from '@traguardo/core/scoring';
import { type CycleView, cycleView } from './cycle-view.ts';
import { figureOrNull, figureView } from './figure.ts';
import { figuresOf } from './indicator-figures.ts';
import { nodeRef } from './node-ref.ts';
import { sourceView } from './source.ts';
import { stateOf } from './timeline.ts';

/** The days the plan asks its own indicators for, in order; "not before" is no term. */
export function planTerms(open: OpenCycle): PlanTermView[] {
  const view = cycleView(open);
  const terms = open.evaluation.tree.nodes.flatMap((node) => termOf(node, view) ?? []);
  return terms.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function termOf(node: ScoredNode, view: CycleView): PlanTermView | null {
  const { plan, evaluation } = view;
  const figures = figuresOf(node.id, view);
  const due = figures?.target?.value;
  if (!figures?.target || due?.kind !== 'date' || due.comparator?.startsWith('>')) return null;
  const date = lastDay(due.date);
  const done = doneIn(figures.result?.value);
  const parent = node.parent === null ? undefined : evaluation.tree.byId.get(node.parent);
  const late = done && done <= evaluation.at ? daysBetween(date, done) : null;
  return {
    id: node.id,
    node: nodeRef(node),
    objective: parent ? nodeRef(parent) : null,
    due: figureView(figures.target),
    done: figureOrNull(figures.result),
    date,
    state: stateOf(date, done, evaluation.at),
    days: daysBetween(evaluation.at, date),
    daysLate: late !== null && late > 0 ? late : null,
    place: sourceView(`indicator/${node.id}/targets/${figures.target.at}`, plan),
  };
}

type Result = NonNullable<ReturnType<typeof figuresOf>>['result'];

/** The day of a result that is a day; a result of another kind gives none. */
function doneIn(value: NonNullable<Result>['value'] | undefined): CivilDate | undefined {
  return value?.kind === 'date' ? lastDay(value.date) : undefined;
}
