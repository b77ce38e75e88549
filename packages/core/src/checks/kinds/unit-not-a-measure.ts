import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';

/** One deed in the singular, followed by its object: "redazione di", "somministrazione questionario". */
const DEED = /^\s*(?:avvio|\p{L}{3,}(?:zione|sione|mento|tura|sura))\s+\S/iu;

/** A unit of measure names a way to count, not a thing to do ("redazione di un bilancio"). */
export const unitNotAMeasure: Check = {
  code: 'unit-not-a-measure',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, title, unitPrinted, uncertain } of plan.indicatorById.values()) {
      if (unitPrinted === undefined || !DEED.test(unitPrinted)) continue;
      yield doubted(
        {
          path: `${indicatorPath(id)}/unit`,
          datum: `${indicatorPath(id)}/unitPrinted`,
          params: { indicator: title, unit: unitPrinted },
        },
        doubtAbout(uncertain, ['unit']),
        'info',
      );
    }
  },
};
