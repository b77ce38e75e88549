import { Exact, exact } from '../../kernel/index.ts';
import type { Check } from '../check.ts';

/** The weights of the comparative procedure's factors sum to 100. */
export const rankingFactorsDoNotSum: Check = {
  code: 'ranking-factors-do-not-sum',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan) {
    const factors = plan.staffing?.rankingFactors ?? [];
    if (factors.length === 0) return;
    const sum = factors.reduce((all, one) => all.plus(exact(one.weight)), Exact.ZERO);
    if (sum.equals(Exact.HUNDRED)) return;
    yield {
      path: 'staffing/rankingFactors',
      params: {
        weights: factors.map((one) => one.printed),
        computed: sum.toString(),
        expected: '100',
        difference: sum.minus(Exact.HUNDRED).toString(),
      },
    };
  },
};
