import type { Check } from '../check.ts';
import { yearsIn } from '../statements/years-in.ts';
import { paymentIndicators } from './payment-objectives.ts';

/** The payment indicator of a plan speaks of the invoices of an earlier year. */
export const paymentIndicatorYear: Check = {
  code: 'payment-indicator-year',
  family: 'payment',
  severity: 'warning',
  blocking: false,
  *run(plan) {
    for (const { id, title } of paymentIndicators(plan)) {
      const invoices = /fattur\p{L}*\D{0,40}?((?:19|20)\d{2})\b/iu.exec(title)?.[1];
      const named = invoices ? yearsIn(invoices)[0]?.first : undefined;
      if (named === undefined || named >= plan.year) continue;
      yield {
        path: `indicator/${id}/title`,
        params: { title, named: String(named), year: String(plan.year) },
      };
    }
  },
};
