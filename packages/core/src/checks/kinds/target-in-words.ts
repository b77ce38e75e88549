import type { Indicator, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { figuresIn } from '../figure-of.ts';
import { indicatorPath } from '../paths.ts';
import { promisedBy } from './title-contradicts-target.ts';
import { unitFamily } from './unit-family.ts';

/** A unit, or a title, that asks for a figure, and a target of words alone: nothing can be measured. */
export const targetInWords: Check = {
  code: 'target-in-words',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      if (!indicator || !asksForFigure(indicator)) continue;
      const target = placement.targets.filter(({ at }) => at.startsWith(`${plan.year}-`)).at(-1);
      const value = target?.value;
      if (!target || (value?.kind !== 'milestone' && value?.kind !== 'text')) continue;
      if (figuresIn(value).length > 0) continue;
      yield doubted(
        {
          path: `${indicatorPath(indicator.id)}/target`,
          datum: `${indicatorPath(indicator.id)}/targets/${target.at}`,
          params: {
            ...(unitFamily(indicator.unitPrinted) === null
              ? { indicator: indicator.title }
              : { unit: indicator.unitPrinted ?? '' }),
            target: target.printed,
          },
        },
        target.uncertain ?? doubtAbout(placement.uncertain, ['target']),
        'info',
      );
    }
  },
};

/** The unit of measure says so or, where it is no unit, the title ("% di gradimento"). */
function asksForFigure({ unitPrinted, title }: Indicator): boolean {
  const family = unitFamily(unitPrinted);
  return family === null ? promisedBy(title) === 'percent' : family !== 'yes-no';
}
