import { exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';
import { targetsOfYear } from './target-of-year.ts';

/** A weight this year with nothing expected this year: the others must take it over, or it is lost. */
export const weightWithoutTarget: Check = {
  code: 'weight-without-target',
  family: 'weights',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const { weight } = placement;
      if (!weight || exact(weight.value).isZero()) continue;
      const targets = targetsOfYear(placement, plan.year);
      const expected = targets.some(({ value }) => value?.kind !== 'not-due' && value?.kind !== 'missing');
      if (expected) continue;
      yield doubted(
        {
          path: `${indicatorPath(placement.indicator)}/weight`,
          params: {
            weight: exact(weight.value).toString(),
            year: String(plan.year),
            printed: targets.at(-1)?.printed ?? '',
          },
        },
        doubtAbout(placement.uncertain, ['target', 'weight']),
        'info',
      );
    }
  },
};
