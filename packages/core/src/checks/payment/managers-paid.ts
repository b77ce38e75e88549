import { Exact, exact } from '../../kernel/index.ts';
import type { Assignment, Plan } from '../../plan/index.ts';
import { paymentNodes } from './payment-objectives.ts';

/** A manager who has the objective on payments, with its weight among the manager's objectives. */
export interface ManagerWithPayment {
  readonly assignment: Assignment;
  readonly weight: Exact;
}

/** The managers whose assignment holds an objective on payments with a printed weight. */
export function managersWithPayment(plan: Plan): ManagerWithPayment[] {
  const nodes = new Set(paymentNodes(plan).map((node) => node.id));
  const managers = new Set(
    plan.body.roles
      .filter((role) => role.rank === 'vertice' || role.rank === 'dirigente')
      .map((role) => role.id),
  );
  return plan.assignments.flatMap((assignment) => {
    if (!assignment.role || !managers.has(assignment.role)) return [];
    const weights = assignment.rows.flatMap((row) => (nodes.has(row.node) && row.weight ? [row.weight] : []));
    if (weights.length === 0) return [];
    const weight = weights.reduce((sum, one) => sum.plus(exact(one.value)), Exact.ZERO);
    return [{ assignment, weight }];
  });
}
