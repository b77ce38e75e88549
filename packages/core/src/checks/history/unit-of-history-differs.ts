import type { Plan } from '../../plan/index.ts';
import { isNumber } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { familyOf, isZero } from '../figure-of.ts';
import { indicatorPath } from '../paths.ts';

/** A past in numbers and a target in percent cannot be compared (D.Lgs. 150/2009 art. 5 c. 2 lett. f). */
export const unitOfHistoryDiffers: Check = {
  code: 'unit-of-history-differs',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { indicator, targets, baselines, uncertain } of plan.placements) {
      const target = targets.filter(({ at }) => at.startsWith(`${plan.year}-`)).at(-1);
      const past = baselines.at(-1);
      if (!target?.value || !past?.value || !isNumber(target.value) || !isNumber(past.value)) continue;
      if (familyOf(target.value) === familyOf(past.value) || isZero(target.value) || isZero(past.value))
        continue;
      yield doubted(
        {
          path: `${indicatorPath(indicator)}/baseline`,
          params: { past: past.printed, pastYear: past.at.slice(0, 4), target: target.printed },
        },
        target.uncertain ?? past.uncertain ?? doubtAbout(uncertain, ['target', 'baseline', 'historic']),
        'info',
      );
    }
  },
};
