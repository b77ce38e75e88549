import { exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import { isNumber, type NumberValue, type RangeValue } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';

/** A result outside the range asked for says that the range, or the scale of the result, is another one. */
export const commonResultOutOfRange: Check = {
  code: 'common-result-out-of-range',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, targets, results, uncertain } of plan.commonIndicators) {
      for (const result of results) {
        const target = targets.find(({ at }) => at === result.at);
        if (target?.value?.kind !== 'range' || !result.value || !isNumber(result.value)) continue;
        if (isWithin(result.value, target.value)) continue;
        const kept = targets.find(({ at, printed }) => at > target.at && printed === target.printed);
        yield doubted(
          {
            path: `common/${id}/result`,
            datum: `common/${id}/results/${result.at}`,
            params: {
              printed: result.printed,
              target: target.printed,
              year: result.at.slice(0, 4),
              ...(kept ? { kept: kept.at.slice(0, 4) } : {}),
            },
          },
          result.uncertain ?? target.uncertain ?? doubtAbout(uncertain, ['result', 'target']),
          'info',
        );
      }
    }
  },
};

function isWithin(result: NumberValue, { min, max }: RangeValue): boolean {
  const value = exact(result.value);
  return value.compare(exact(min)) >= 0 && value.compare(exact(max)) <= 0;
}
