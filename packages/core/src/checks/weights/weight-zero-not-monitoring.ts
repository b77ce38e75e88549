import { exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import { isAbsent } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { indicatorPath } from '../paths.ts';
import { targetsOfYear } from './target-of-year.ts';

/** A weight of zero is for indicators that are only watched. */
export const weightZeroNotMonitoring: Check = {
  code: 'weight-zero-not-monitoring',
  family: 'weights',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const { weight } = placement;
      if (!weight || !exact(weight.value).isZero()) continue;
      const due = targetsOfYear(placement, plan.year).findLast(({ value }) => value && !isAbsent(value));
      if (!due) continue;
      yield {
        path: `${indicatorPath(placement.indicator)}/weight`,
        params: { weight: weight.printed ?? '0', target: due.printed },
      };
    }
  },
};
