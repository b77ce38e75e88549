import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { figuresIn } from '../figure-of.ts';
import { indicatorPath } from '../paths.ts';
import { unitFamily } from './unit-family.ts';

/** A unit that asks for a figure, a target of words alone: nothing can be measured. */
export const targetInWords: Check = {
  code: 'target-in-words',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      const family = unitFamily(indicator?.unitPrinted);
      if (!indicator || (family !== 'percent' && family !== 'number')) continue;
      const target = placement.targets.filter(({ at }) => at.startsWith(`${plan.year}-`)).at(-1);
      const value = target?.value;
      if (!target || (value?.kind !== 'milestone' && value?.kind !== 'text')) continue;
      if (figuresIn(value).length > 0) continue;
      yield doubted(
        {
          path: `${indicatorPath(indicator.id)}/target`,
          datum: `${indicatorPath(indicator.id)}/targets/${target.at}`,
          params: { unit: indicator.unitPrinted ?? '', target: target.printed },
        },
        target.uncertain ?? doubtAbout(placement.uncertain, ['target']),
        'info',
      );
    }
  },
};
