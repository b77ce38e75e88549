import type { Act } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { firstAct } from './acts-of.ts';

const ORDER: readonly (readonly [Act['kind'], Act['kind']])[] = [
  ['approvazione-relazione', 'validazione-oiv'],
  ['validazione-oiv', 'pubblicazione'],
];

/** The Relazione is approved, then validated, then published (D.Lgs. 150/2009 arts 10 and 14). */
export const reportActsOutOfOrder: Check = {
  code: 'report-acts-out-of-order',
  family: 'deadlines',
  severity: 'warning',
  blocking: false,
  *run(plan): Iterable<Observation> {
    // A PIAO is published too, and its own act is no step of the report.
    const steps = plan.document.kind === 'relazione' ? ORDER : ORDER.slice(0, 1);
    for (const [earlier, later] of steps) {
      const [first, second] = [firstAct(plan, earlier), firstAct(plan, later)];
      if (!first || !second || first.date <= second.date) continue;
      yield {
        path: `act/${second.id}`,
        datum: `act/${second.id}/date`,
        params: { earlier, earlierDate: first.date, later, laterDate: second.date },
      };
    }
  },
};
