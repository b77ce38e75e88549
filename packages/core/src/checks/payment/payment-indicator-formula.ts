import type { CitationId } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { dividesByPaid } from './divides-by-paid.ts';
import { paymentIndicators } from './payment-objectives.ts';

/**
 * The indicator is called a delay and its formula divides by the amounts paid: that is the timeliness
 * indicator, which leaves out invoices due and unpaid (DPCM 22/9/2014 art. 9; L. 145/2018 art. 1 c. 861).
 */
export const paymentIndicatorFormula: Check = {
  code: 'payment-indicator-formula',
  family: 'payment',
  severity: 'warning',
  blocking: false,
  citation: 'l-145-2018-c-861' as CitationId,
  *run(plan) {
    for (const { id, title, algorithm } of paymentIndicators(plan)) {
      if (!algorithm || !/ritard/i.test(title) || !dividesByPaid(algorithm)) continue;
      yield { path: `indicator/${id}/algorithm`, params: { title, algorithm } };
    }
  },
};
