import { Exact, exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Value } from '../../value/index.ts';
import { answeredIn } from '../answered.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { indicatorPath } from '../paths.ts';

/** Where 100 % is all there is to do, a result above it counts something else. */
export const resultExceedsScale: Check = {
  code: 'result-exceeds-scale',
  family: 'scores',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan, { at }: CheckContext): Iterable<Observation> {
    for (const { target, measurement } of answeredIn(plan, at)) {
      if (!isWhole(target?.value) || !isAboveWhole(measurement.value)) continue;
      yield {
        path: `${indicatorPath(measurement.indicator)}/value`,
        params: { value: measurement.printed, target: target?.printed ?? '' },
      };
    }
  },
};

function isWhole(value: Value | undefined): boolean {
  if (value?.kind !== 'percent' || !exact(value.value).equals(Exact.HUNDRED)) return false;
  return value.comparator === undefined || value.comparator === '=';
}

function isAboveWhole(value: Value | undefined): boolean {
  return value?.kind === 'percent' && exact(value.value).compare(Exact.HUNDRED) > 0;
}
