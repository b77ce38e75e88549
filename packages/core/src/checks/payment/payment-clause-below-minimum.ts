import { type CitationId, exact } from '../../kernel/index.ts';
import type { Check } from '../check.ts';

/** A contract binds to the payment delay a smaller share of result pay than the law asks. */
export const paymentClauseBelowMinimum: Check = {
  code: 'payment-clause-below-minimum',
  family: 'payment',
  severity: 'error',
  blocking: true,
  citation: 'dl-13-2023-art-4-bis-c2' as CitationId,
  *run(plan, context) {
    const quota = context.norms.paymentQuota(context.at);
    if (!quota) return;
    const required = exact(quota.value);
    for (const { id, title, paymentQuota } of plan.assignments) {
      if (!paymentQuota || exact(paymentQuota).compare(required) >= 0) continue;
      yield {
        path: `assignment/${id}`,
        params: { manager: title, clause: exact(paymentQuota).toString(), required: required.toString() },
      };
    }
  },
};
