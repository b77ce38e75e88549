import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { type DatedAct, firstAct } from './acts-of.ts';
import { publications } from './publications.ts';

type Step = readonly [earlier: DatedAct | null, later: DatedAct | null];

/**
 * A plan is adopted, then published; a report is approved, then validated, then published (D.Lgs. 150/2009
 * arts 10 and 14). One cycle may hold the acts of both.
 */
export const actsOutOfOrder: Check = {
  code: 'acts-out-of-order',
  family: 'deadlines',
  severity: 'warning',
  blocking: false,
  *run(plan): Iterable<Observation> {
    for (const [first, second] of steps(plan)) {
      if (!first || !second || first.date <= second.date) continue;
      yield {
        path: `act/${second.id}`,
        datum: `act/${second.id}/date`,
        params: {
          earlier: first.kind,
          earlierDate: first.date,
          later: second.kind,
          laterDate: second.date,
        },
      };
    }
  },
};

function steps(plan: Plan): readonly Step[] {
  const published = publications(plan);
  const validated = firstAct(plan, 'validazione-oiv');
  return [
    [firstAct(plan, 'adozione-piano'), published.plan],
    [firstAct(plan, 'approvazione-relazione'), validated],
    [validated, published.report],
  ];
}
