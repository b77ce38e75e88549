import { Exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { drawnByShare } from './share-slip.ts';
import { hasGap, siblingsOf, sumOf } from './siblings.ts';
import { WEIGHT_TOLERANCE } from './weight-tolerance.ts';

/** Siblings whose weights are all printed sum to 100. */
export const weightsDoNotSum: Check = {
  code: 'weights-do-not-sum',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { path, members, nodes, uncertain } of siblingsOf(plan)) {
      if (hasGap(members)) continue;
      const sum = sumOf(members);
      const gap = sum.minus(Exact.HUNDRED);
      if (gap.abs().compare(WEIGHT_TOLERANCE) <= 0) continue;
      // A share the sheet contradicts is told as that: with the sheet's weight the sum would hold.
      if (nodes.some((node) => drawnByShare(plan, node).includes(path))) continue;
      yield doubted(
        {
          path,
          params: {
            members: members.map(({ label }) => label),
            weights: members.flatMap(({ weights }) => weights.map((weight) => weight?.printed ?? '')),
            computed: sum.toString(),
            expected: '100',
            difference: gap.toString(),
          },
        },
        uncertain,
      );
    }
  },
};
