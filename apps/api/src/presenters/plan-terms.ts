import type { OpenCycle } from '@traguardo/application';
import type { PlanTermView } from '@traguardo/contracts';
import { type CivilDate, daysBetween, lastDay } from '@traguardo/core/kernel';
import type { Activity } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { print, type Value } from '@traguardo/core/value';
import { type CycleView, cycleView } from './cycle-view.ts';
import { figureOrNull, figureView } from './figure.ts';
import { figuresOf } from './indicator-figures.ts';
import { nodeRef } from './node-ref.ts';
import { placeView } from './place.ts';
import { stateOf } from './timeline.ts';

/** The days the plan asks of its own indicators and activities, in order; "not before" is no term. */
export function planTerms(open: OpenCycle): PlanTermView[] {
  const view = cycleView(open);
  const terms = [
    ...open.evaluation.tree.nodes.flatMap((node) => ofIndicator(node, view) ?? []),
    ...open.plan.activities.flatMap((activity) => ofActivity(activity, view) ?? []),
  ];
  return terms.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function ofIndicator(node: ScoredNode, view: CycleView): PlanTermView | null {
  const { plan, evaluation } = view;
  const figures = figuresOf(node.id, view);
  const due = figures?.target?.value;
  if (!figures?.target || due?.kind !== 'date' || due.comparator?.startsWith('>')) return null;
  const date = lastDay(due.date);
  const parent = node.parent === null ? undefined : evaluation.tree.byId.get(node.parent);
  return {
    id: node.id,
    title: node.title,
    node: nodeRef(node),
    objective: parent ? nodeRef(parent) : null,
    due: figureView(figures.target),
    done: figureOrNull(figures.result),
    date,
    ...standing(date, dayOf(figures.result?.value), evaluation.at),
    place: placeView(`indicator/${node.id}/targets/${figures.target.at}`, plan),
  };
}

function ofActivity({ id, title, node, due, done }: Activity, view: CycleView): PlanTermView | null {
  const { plan, evaluation } = view;
  const objective = evaluation.tree.byId.get(node);
  if (!due || !objective) return null;
  return {
    id,
    title,
    node: nodeRef(objective),
    objective: nodeRef(objective),
    due: dayFigure(due),
    done: done && done <= evaluation.at ? dayFigure(done) : null,
    date: due,
    ...standing(due, done, evaluation.at),
    place: placeView(`activity/${id}`, plan),
  };
}

function standing(date: CivilDate, done: CivilDate | undefined, at: CivilDate) {
  const late = done && done <= at ? daysBetween(date, done) : 0;
  return {
    state: stateOf(date, done, at),
    days: daysBetween(at, date),
    daysLate: late > 0 ? late : null,
  };
}

/** The day of a result that is a day; a result of another kind gives none. */
function dayOf(value: Value | undefined): CivilDate | undefined {
  return value?.kind === 'date' ? lastDay(value.date) : undefined;
}

/** A day entered as such, as a figure of the screen. */
function dayFigure(date: CivilDate) {
  const value: Value = { kind: 'date', date };
  return figureView({ printed: print(value), value });
}
