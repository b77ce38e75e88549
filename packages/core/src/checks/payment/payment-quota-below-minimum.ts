import { type CitationId, exact } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { managersWithPayment } from './managers-paid.ts';

/**
 * A manager's objective on payments weighs less than the share of result pay the law binds to it, and no
 * clause of the contract is entered. The share is of pay, not of weight, so this asks: a warning.
 */
export const paymentQuotaBelowMinimum: Check = {
  code: 'payment-quota-below-minimum',
  family: 'payment',
  severity: 'warning',
  blocking: false,
  citation: 'dl-13-2023-art-4-bis-c2' as CitationId,
  *run(plan, context) {
    const quota = context.norms.paymentQuota(context.at);
    if (!quota) return;
    for (const { assignment, weight } of managersWithPayment(plan)) {
      if (assignment.paymentQuota || weight.compare(exact(quota.value)) >= 0) continue;
      const observation = {
        path: `assignment/${assignment.id}`,
        params: {
          manager: assignment.title,
          weight: weight.toString(),
          required: exact(quota.value).toString(),
        },
      };
      yield doubted(observation, assignment.uncertain, 'info');
    }
  },
};
