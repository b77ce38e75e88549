import { exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import { isAbsent } from '../../value/index.ts';
import { answeredIn } from '../answered.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { indicatorPath } from '../paths.ts';

/** A result declared not valuable earns no points and its weight goes to the others: the SMVP must say so. */
export const notValuedLeftOut: Check = {
  code: 'not-valued-left-out',
  family: 'scores',
  severity: 'info',
  blocking: false,
  *run(plan: Plan, { at }: CheckContext): Iterable<Observation> {
    for (const { placement, target, measurement } of answeredIn(plan, at)) {
      const { indicator, weight, node } = placement;
      if (measurement.value?.kind !== 'not-valued' || !target?.value || isAbsent(target.value)) continue;
      yield {
        path: `${indicatorPath(indicator)}/value`,
        params: {
          value: measurement.printed,
          target: target.printed,
          objective: plan.nodeById.get(node)?.code ?? plan.nodeById.get(node)?.title ?? '',
          ...(weight ? { weight: exact(weight.value).toString() } : {}),
        },
      };
    }
  },
};
