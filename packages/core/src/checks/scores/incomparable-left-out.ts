import type { Plan } from '../../plan/index.ts';
import { answeredIn } from '../answered.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { kindsContradict } from '../kinds/kinds-contradict.ts';
import { indicatorPath } from '../paths.ts';

/**
 * A result that cannot be compared with its target has no score and is left out of the mean. Where the
 * two are of different natures, `value-contradicts-target` says so instead.
 */
export const incomparableLeftOut: Check = {
  code: 'incomparable-left-out',
  family: 'scores',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan, { at, tree }: CheckContext): Iterable<Observation> {
    for (const { placement, target, measurement } of answeredIn(plan, at)) {
      const { indicator } = placement;
      const node = tree.byId.get(indicator);
      // A refused cell has a finding of its own.
      if (node?.status !== 'incomparable' || node.reason === 'refused') continue;
      if (measurement.value && target?.value && kindsContradict(measurement.value, target.value)) continue;
      yield {
        path: `${indicatorPath(indicator)}/value`,
        params: {
          value: measurement.printed,
          target: target?.printed ?? '',
          declared: measurement.declared?.printed ?? '',
          reason: node.reason ?? '',
        },
      };
    }
  },
};
