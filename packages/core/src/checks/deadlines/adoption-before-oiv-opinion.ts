import type { Check } from '../check.ts';
import { firstAct } from './acts-of.ts';
import { planOpinion } from './plan-opinion.ts';

/** The plan is adopted after the OIV gave its opinion on it, or the same day. */
export const adoptionBeforeOivOpinion: Check = {
  code: 'adoption-before-oiv-opinion',
  family: 'deadlines',
  severity: 'warning',
  blocking: false,
  *run(plan) {
    const adopted = firstAct(plan, 'adozione-piano');
    if (!adopted) return;
    const opinion = planOpinion(plan, adopted);
    if (!opinion || opinion.date <= adopted.date) return;
    yield { path: `act/${adopted.id}`, params: { adopted: adopted.date, opinion: opinion.date } };
  },
};
