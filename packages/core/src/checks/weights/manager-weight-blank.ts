import { Exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { blankRows, rowsSum } from './assignment-sum.ts';

/** An objective assigned to a manager without its weight: the others tell how much is missing. */
export const managerWeightBlank: Check = {
  code: 'manager-weight-blank',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const assignment of plan.assignments) {
      const blank = blankRows(assignment);
      if (blank.length === 0) continue;
      const sum = rowsSum(assignment.rows);
      for (const row of blank) {
        yield {
          path: `assignment/${assignment.id}/${row.node}`,
          params: {
            reference: row.printed,
            computed: sum.toString(),
            missing: Exact.HUNDRED.minus(sum).toString(),
            total: assignment.total?.printed ?? '',
          },
        };
      }
    }
  },
};
