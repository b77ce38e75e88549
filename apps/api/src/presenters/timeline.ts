import type { Milestone } from '@traguardo/contracts';
import { type CivilDate, daysBetween } from '@traguardo/core/kernel';
import type { Act, Plan } from '@traguardo/core/plan';
import { type DeadlineId, deadlineCitation, deadlineDay, deadlines, deadlinesFor } from '@traguardo/norms';
import { actKindLabel, actKindShort, deadlineShort } from '@traguardo/texts/labels';
import { citationView } from './citation.ts';

/** The act that meets a term, where the plan can record one. */
export const MET_BY: Readonly<Partial<Record<DeadlineId, Act['kind']>>> = {
  preventivo: 'approvazione-preventivo',
  piao: 'adozione-piano',
  'relazione-performance': 'approvazione-relazione',
};

/** The days of a cycle in order: the terms of law and the acts done. */
export function timelineOf(plan: Plan, at: CivilDate): Milestone[] {
  const binding = deadlinesFor(plan.body.kind).map(({ id }) => id);
  const terms = deadlines
    .filter(({ id }) => binding.includes(id))
    .map((deadline): Milestone => {
      const date = deadlineDay(deadline.id, plan.year);
      return {
        id: deadline.id,
        date,
        title: deadline.title,
        short: deadlineShort(deadline.id),
        kind: 'law',
        state: stateOf(date, doneOn(plan, MET_BY[deadline.id]), at),
        citation: citationView(deadlineCitation(deadline.id)),
        days: daysBetween(at, date),
      };
    });
  const acts = plan.acts.flatMap((act): Milestone[] =>
    act.date
      ? [
          {
            id: `act/${act.id}`,
            date: act.date,
            title: actKindLabel[act.kind],
            short: actKindShort[act.kind],
            kind: 'act',
            state: act.date <= at ? 'done' : 'future',
            citation: null,
            days: daysBetween(at, act.date),
          },
        ]
      : [],
  );
  return [...terms, ...acts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The day an act of a kind was done; undefined where the plan records none. */
export function doneOn(plan: Plan, kind: Act['kind'] | undefined): CivilDate | undefined {
  return plan.acts.find((act) => act.kind === kind)?.date;
}

/** How a term stands on a date: an act later than it has not happened yet. */
export function stateOf(term: CivilDate, done: CivilDate | undefined, at: CivilDate): Milestone['state'] {
  if (done && done <= at) return done <= term ? 'done' : 'late';
  return term < at ? 'passed' : 'future';
}
