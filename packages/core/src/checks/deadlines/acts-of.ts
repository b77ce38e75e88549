import type { CivilDate } from '../../kernel/index.ts';
import type { Act, Plan } from '../../plan/index.ts';

/** An act whose date is known. */
export type DatedAct = Act & { readonly date: CivilDate };

/** The first act of a kind that has a date; null when there is none. */
export function firstAct(plan: Plan, kind: Act['kind']): DatedAct | null {
  const dated = plan.acts.flatMap((act) =>
    act.kind === kind && act.date ? [{ ...act, date: act.date }] : [],
  );
  return dated.reduce<DatedAct | null>((first, act) => (first && first.date <= act.date ? first : act), null);
}
