import { exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { assignmentDoubt, blankRows, rowsSum } from './assignment-sum.ts';
import { WEIGHT_TOLERANCE } from './weight-tolerance.ts';

/** The total printed under a manager's objectives is the sum of their weights. */
export const managerTotalWrong: Check = {
  code: 'manager-total-wrong',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const assignment of plan.assignments) {
      const { total, rows } = assignment;
      if (!total || blankRows(assignment).length > 0) continue;
      const sum = rowsSum(rows);
      const gap = exact(total.value).minus(sum);
      if (gap.abs().compare(WEIGHT_TOLERANCE) <= 0) continue;
      yield doubted(
        {
          path: `assignment/${assignment.id}/total`,
          params: {
            printed: total.printed ?? exact(total.value).toString(),
            computed: sum.toString(),
            difference: gap.toString(),
          },
        },
        assignmentDoubt(assignment),
      );
    }
  },
};
