import { Exact, exact } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { assignmentDoubt, blankRows, rowsSum } from './assignment-sum.ts';
import { WEIGHT_TOLERANCE } from './weight-tolerance.ts';

/**
 * The objectives assigned to one manager sum to 100. Where the printed total itself differs from
 * the rows, that is the finding.
 */
export const managerWeightsDoNotSum: Check = {
  code: 'manager-weights-do-not-sum',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const assignment of plan.assignments) {
      if (assignment.rows.length === 0 || blankRows(assignment).length > 0) continue;
      const sum = rowsSum(assignment.rows);
      if (assignment.total && !exact(assignment.total.value).equals(sum)) continue;
      const gap = sum.minus(Exact.HUNDRED);
      if (gap.abs().compare(WEIGHT_TOLERANCE) <= 0) continue;
      yield doubted(
        {
          path: `assignment/${assignment.id}/weights`,
          params: {
            weights: assignment.rows.map(({ weight }) => weight?.printed ?? ''),
            computed: sum.toString(),
            expected: '100',
            difference: gap.toString(),
          },
        },
        assignmentDoubt(assignment),
      );
    }
  },
};
