import { Exact, exact } from '../../kernel/index.ts';
import type { Assignment, AssignmentRow } from '../../plan/index.ts';

/** The sum of the rows that print a weight. */
export function rowsSum(rows: readonly AssignmentRow[]): Exact {
  return rows.reduce((sum, { weight }) => (weight ? sum.plus(exact(weight.value)) : sum), Exact.ZERO);
}

/** The rows of an assignment that print no weight. */
export function blankRows(assignment: Assignment): readonly AssignmentRow[] {
  return assignment.rows.filter(({ weight }) => weight === null);
}

/** The note on an assignment or one of its rows, if its source is damaged. */
export function assignmentDoubt({ rows, total, uncertain }: Assignment): string | undefined {
  const rowNote = rows.map((row) => row.uncertain ?? row.weight?.uncertain).find(Boolean);
  return rowNote ?? total?.uncertain ?? uncertain;
}
