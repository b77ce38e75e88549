import { type CitationId, daysBetween } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { firstAct } from './acts-of.ts';

/**
 * The council of a chamber approves the budget by the term of DPR 254/2005 art. 6. Between that and the
 * later term that practice knows, a warning.
 */
export const budgetApprovedLate: Check = {
  code: 'budget-approved-late',
  family: 'deadlines',
  severity: 'error',
  blocking: false,
  citation: 'dpr-254-2005-art-6' as CitationId,
  *run(plan, context) {
    const approved = firstAct(plan, 'approvazione-preventivo');
    if (plan.body.kind !== 'camera-di-commercio' || !approved) return;
    const due = context.norms.budgetDue(plan.year).value;
    const practice = context.norms.budgetDueByPractice(plan.year).value;
    if (approved.date <= due) return;
    yield {
      path: `act/${approved.id}`,
      datum: `act/${approved.id}/date`,
      params: {
        approved: approved.date,
        due,
        daysLate: String(daysBetween(due, approved.date)),
        practice,
      },
      ...(approved.date <= practice ? { severity: 'warning' } : {}),
    };
  },
};
