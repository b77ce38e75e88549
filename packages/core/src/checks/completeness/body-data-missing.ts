import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';

const DATA = ['fiscalCode', 'seat', 'site'] as const;

/** The first section of a PIAO says who the body is (DM 132/2022 art. 2 c. 1). */
export const bodyDataMissing: Check = {
  code: 'body-data-missing',
  family: 'completeness',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    if (plan.document.kind !== 'piao') return;
    const missing = DATA.filter((name) => plan.body[name] === undefined);
    if (missing.length > 0) yield { path: `body/${plan.body.id}`, params: { missing } };
  },
};
