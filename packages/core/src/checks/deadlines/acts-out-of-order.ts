import type { Act, CycleDocument } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { firstAct } from './acts-of.ts';

type Step = readonly [earlier: Act['kind'], later: Act['kind']];

/** What comes after what, by document: each is published by an act of its own. */
const ORDER: Readonly<Record<CycleDocument['kind'], readonly Step[]>> = {
  piao: [['adozione-piano', 'pubblicazione']],
  'piano-performance': [['adozione-piano', 'pubblicazione']],
  relazione: [
    ['approvazione-relazione', 'validazione-oiv'],
    ['validazione-oiv', 'pubblicazione'],
  ],
};

/** A document is decided, then validated, then published (D.Lgs. 150/2009 arts 10 and 14). */
export const actsOutOfOrder: Check = {
  code: 'acts-out-of-order',
  family: 'deadlines',
  severity: 'warning',
  blocking: false,
  *run(plan): Iterable<Observation> {
    for (const [earlier, later] of ORDER[plan.document.kind]) {
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
