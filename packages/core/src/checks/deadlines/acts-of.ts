import type { CivilDate } from '../../kernel/index.ts';
import type { Act, Plan } from '../../plan/index.ts';

/** An act whose date is known. */
export type DatedAct = Act & { readonly date: CivilDate };

/** The acts of a kind that have a date, the earliest first. */
export function datedActs(plan: Plan, kind: Act['kind']): readonly DatedAct[] {
  return plan.acts
    .flatMap((act) => (act.kind === kind && act.date ? [{ ...act, date: act.date }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The first act of a kind that has a date; null when there is none. */
export function firstAct(plan: Plan, kind: Act['kind']): DatedAct | null {
  return datedActs(plan, kind)[0] ?? null;
}

/** Whether an act falls after the year of the plan: it looks back at results. */
export function isAfterYear({ date }: DatedAct, plan: Plan): boolean {
  return Number(date.slice(0, 4)) > plan.year;
}
