import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';
import { unitFamily } from './unit-family.ts';

/** Words that make a share of a formula, and a quotient of two counts ("n. formati/n. dipendenti"). */
const SHARE = /\bsul totale\b|\brispetto al totale\b|\bpercentuale di\b|^\s*%|\bn\.\s*\S[^/]*\/\s*n\.\s*\S/i;

/** A formula that gives a share, for a unit that counts or answers yes or no (art. 5 c. 2 lett. b). */
export const algorithmContradictsUnit: Check = {
  code: 'algorithm-contradicts-unit',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, unitPrinted, algorithm, uncertain } of plan.indicatorById.values()) {
      const family = unitFamily(unitPrinted);
      if (algorithm === undefined || family === null || family === 'percent') continue;
      if (!SHARE.test(algorithm)) continue;
      yield doubted(
        {
          path: `${indicatorPath(id)}/algorithm`,
          params: { unit: unitPrinted ?? '', algorithm },
          cause: `${indicatorPath(id)}/unit`,
        },
        doubtAbout(uncertain, ['unit', 'algorithm']),
        'info',
      );
    }
  },
};
