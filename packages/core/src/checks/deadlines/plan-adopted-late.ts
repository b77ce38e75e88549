import { addDays, type CitationId, daysBetween } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { firstAct } from './acts-of.ts';

/**
 * The PIAO is adopted by its ordinary term (P4). Where the budget's approval is known, the other date,
 * thirty days after it, stands beside: whether it applies without a formal postponement is disputed, so
 * both are shown and none is chosen (P5). Lateness stops nobody: a late plan is still due.
 */
export const planAdoptedLate: Check = {
  code: 'plan-adopted-late',
  family: 'deadlines',
  severity: 'error',
  blocking: false,
  citation: 'dl-80-2021-art-6' as CitationId,
  *run(plan, context) {
    const adopted = firstAct(plan, 'adozione-piano');
    const due = context.norms.planDue(plan.year).value;
    if (!adopted || adopted.date <= due) return;
    const budget = firstAct(plan, 'approvazione-preventivo');
    const afterBudget = budget ? addDays(budget.date, context.norms.daysAfterBudget.value) : null;
    yield {
      path: `act/${adopted.id}`,
      datum: `act/${adopted.id}/date`,
      params: {
        adopted: adopted.date,
        due,
        daysLate: String(daysBetween(due, adopted.date)),
        ...(budget && afterBudget
          ? {
              budgetApproved: budget.date,
              dueAfterBudget: afterBudget,
              daysAfterThat: String(daysBetween(afterBudget, adopted.date)),
            }
          : {}),
      },
    };
  },
};
