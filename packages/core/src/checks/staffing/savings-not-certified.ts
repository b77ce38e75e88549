import type { Check, Observation } from '../check.ts';
import { datedActs, firstAct, isAfterYear } from '../deadlines/acts-of.ts';

/**
 * The auditors certify the savings of the leavers before the plan that spends them is adopted (F4). What
 * they certify after the year looks back at it, as the payment delay does: it is of no savings to spend.
 */
export const savingsNotCertified: Check = {
  code: 'savings-not-certified',
  family: 'staffing',
  severity: 'warning',
  blocking: false,
  *run(plan): Iterable<Observation> {
    const year = plan.staffing?.years.find(({ leavers, hires }) => leavers.length > 0 && hires.length > 0);
    const adopted = firstAct(plan, 'adozione-piano');
    if (!year || !adopted) return;
    const certified = datedActs(plan, 'certificazione-revisori').find((act) => !isAfterYear(act, plan));
    if (certified && certified.date <= adopted.date) return;
    yield {
      path: certified ? `act/${certified.id}` : `act/${adopted.id}`,
      params: {
        year: String(year.year),
        adopted: adopted.date,
        ...(certified ? { certified: certified.date } : {}),
      },
    };
  },
};
