import type { Plan } from '../../plan/index.ts';
import { answeredIn } from '../answered.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';
import { kindsContradict } from './kinds-contradict.ts';

/** A result and its target are of one nature: a date cannot be judged against 300. */
export const valueContradictsTarget: Check = {
  code: 'value-contradicts-target',
  family: 'kinds',
  severity: 'error',
  blocking: false,
  *run(plan: Plan, { at, tree }: CheckContext): Iterable<Observation> {
    for (const { placement, target, measurement } of answeredIn(plan, at)) {
      if (!measurement.value || !target?.value) continue;
      if (!kindsContradict(measurement.value, target.value)) continue;
      const { indicator } = measurement;
      const leftOut = tree.byId.get(indicator)?.status === 'incomparable';
      yield doubted(
        {
          path: `${indicatorPath(indicator)}/value`,
          params: {
            value: measurement.printed,
            target: target.printed,
            declared: measurement.declared?.printed ?? '',
            ...(leftOut ? { also: ['incomparable-left-out'] } : {}),
          },
        },
        measurement.uncertain ?? target.uncertain ?? doubtAbout(placement.uncertain, ['target', 'value']),
      );
    }
  },
};
