import type { Plan } from '../../plan/index.ts';
import { isNumber } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { type FigureFamily, familyOf, isZero } from '../figure-of.ts';
import { indicatorPath } from '../paths.ts';

const COUNT = /\bn\.\s|\bnr\.?\s|\bnumero\b/gi;

/**
 * What the title promises: a share, a count, or nothing it says. Two counts in one title are a quotient, and
 * so is a count over anything.
 */
export function promisedBy(title: string): FigureFamily | null {
  if (/^\s*(?:%|percentuale\b)/i.test(title)) return 'percent';
  const counts = title.match(COUNT)?.length ?? 0;
  return counts === 1 && !title.includes('/') ? 'number' : null;
}

/** A "number of" asks for a number, a "percentage of" for a share, where no unit is printed to say it. */
export const titleContradictsTarget: Check = {
  code: 'title-contradicts-target',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      if (!indicator || indicator.unitPrinted !== undefined) continue;
      const promised = promisedBy(indicator.title);
      const wrong = placement.targets.find(
        ({ value }) => value && isNumber(value) && !isZero(value) && familyOf(value) !== promised,
      );
      if (promised === null || !wrong) continue;
      yield doubted(
        {
          path: `${indicatorPath(indicator.id)}/title`,
          params: { indicator: indicator.title, promised, target: wrong.printed },
        },
        wrong.uncertain ?? doubtAbout(indicator.uncertain, ['title', 'unit']),
        'info',
      );
    }
  },
};
