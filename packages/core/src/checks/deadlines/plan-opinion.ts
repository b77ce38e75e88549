import type { Plan } from '../../plan/index.ts';
import { type DatedAct, datedActs } from './acts-of.ts';

/**
 * The OIV's opinion on the plan `adopted` adopts: the latest before it, else the first after it; null when
 * none is known. The opinions on a campaign and on a change of the plan are others: the campaign names its
 * act or has its day, the change has its day.
 */
export function planOpinion(plan: Plan, adopted: DatedAct): DatedAct | null {
  const opinions = datedActs(plan, 'parere-oiv').filter(
    (act) => !isOnCampaign(act, plan) && !plan.changes.some(({ opinion }) => opinion?.date === act.date),
  );
  return opinions.findLast(({ date }) => date <= adopted.date) ?? opinions[0] ?? null;
}

function isOnCampaign({ id, date }: DatedAct, { monitoring }: Plan): boolean {
  return (monitoring?.campaigns ?? []).some(
    ({ state }) =>
      state.kind === 'approved' && (state.act === undefined ? state.approved === date : state.act === id),
  );
}
