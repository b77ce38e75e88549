import type { OpenCycle } from '@traguardo/application';
import type { DeadlinesAnswer, TermReading, TermView } from '@traguardo/contracts';
import { addDays, type CitationId, type CivilDate, daysBetween } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import {
  checkNorms,
  type Deadline,
  type DeadlineId,
  deadlineCitation,
  deadlineDay,
  deadlines,
  deadlinesFor,
} from '@traguardo/norms';
import { citationView } from './citation.ts';
import { cycleView } from './cycle-view.ts';
import { findingViews } from './finding.ts';
import { placeView } from './place.ts';
import { planTerms } from './plan-terms.ts';
import { doneOn, MET_BY, stateOf } from './timeline.ts';

/** Scadenze: the terms of law with every reading of theirs, and the days the plan set itself. */
export function deadlinesAnswer(open: OpenCycle): DeadlinesAnswer {
  const { plan, evaluation } = open;
  const { at } = evaluation;
  const findings = findingViews(evaluation.findings, cycleView(open));
  return {
    at,
    referenceDate: plan.referenceDate,
    terms: termsOf(plan, at),
    planTerms: planTerms(open),
    findings: findings.filter(({ family }) => family === 'deadlines'),
  };
}

function termsOf(plan: Plan, at: CivilDate): TermView[] {
  const binding = deadlinesFor(plan.body.kind).map(({ id }) => id);
  return deadlines
    .filter(({ id }) => binding.includes(id) && id !== PRACTICE.id)
    .map((deadline) => termView(deadline, plan, at))
    .sort((a, b) => ((a.readings[0]?.date ?? '') < (b.readings[0]?.date ?? '') ? -1 : 1));
}

/** The later term practice gives the budget is another reading of the same term. */
const PRACTICE = { id: 'preventivo-prassi', of: 'preventivo' } as const satisfies {
  readonly id: DeadlineId;
  readonly of: DeadlineId;
};

function termView(
  { id, title }: Deadline & { readonly id: DeadlineId },
  plan: Plan,
  at: CivilDate,
): TermView {
  const kind = MET_BY[id];
  const done = doneOn(plan, kind);
  const act = done && done <= at ? plan.acts.find((each) => each.kind === kind) : undefined;
  return {
    id,
    title,
    readings: readingsOf(id, plan, at).map((reading): TermReading => {
      const late = done && done <= at ? daysBetween(reading.date, done) : null;
      return {
        id: reading.id,
        date: reading.date,
        citation: citationView(reading.citation),
        state: stateOf(reading.date, done, at),
        days: daysBetween(at, reading.date),
        daysLate: late !== null && late > 0 ? late : null,
      };
    }),
    met: act?.date
      ? { organ: act.organ, date: act.date, place: placeView(`act/${act.id}/date`, plan) }
      : null,
    recorded: kind !== undefined,
  };
}

interface Reading {
  readonly id: TermReading['id'];
  readonly date: CivilDate;
  readonly citation: CitationId | string;
}

/** When a term falls, by every reading: the ordinary one first; of the PIAO also after the budget (DM 132/2022 art. 8). */
function readingsOf(id: DeadlineId, plan: Plan, at: CivilDate): readonly Reading[] {
  const ordinary: Reading = {
    id: 'ordinary',
    date: deadlineDay(id, plan.year),
    citation: deadlineCitation(id),
  };
  if (id === PRACTICE.of) {
    const date = deadlineDay(PRACTICE.id, plan.year);
    return [ordinary, { id: 'practice', date, citation: deadlineCitation(PRACTICE.id) }];
  }
  const budget = id === 'piao' ? doneOn(plan, 'approvazione-preventivo') : undefined;
  if (!budget || budget > at) return [ordinary];
  const { value, citation } = checkNorms.daysAfterBudget;
  const date = addDays(budget, value);
  // A late budget lengthens the term; an early one does not shorten it.
  return date > ordinary.date ? [ordinary, { id: 'after-budget', date, citation }] : [ordinary];
}
