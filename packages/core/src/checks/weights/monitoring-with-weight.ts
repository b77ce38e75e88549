import { exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { indicatorPath } from '../paths.ts';
import { targetsOfYear } from './target-of-year.ts';

/** An indicator that is only watched earns no points, so its weight goes to its siblings unsaid. */
export const monitoringWithWeight: Check = {
  code: 'monitoring-with-weight',
  family: 'weights',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const { weight } = placement;
      if (!weight || exact(weight.value).isZero()) continue;
      const target = targetsOfYear(placement, plan.year).at(-1);
      if (target?.value?.kind !== 'monitoring') continue;
      yield {
        path: `${indicatorPath(placement.indicator)}/weight`,
        params: { weight: exact(weight.value).toString(), target: target.printed },
      };
    }
  },
};
