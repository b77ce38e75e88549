import type { Check } from '../check.ts';
import { likelySlip } from '../likely-slip.ts';
import { agrees, euro, gapOf, sumsAsPrinted, yearsOf } from './staffing-years.ts';

/** The spending printed for a year is the sum of its rows, protected hires apart. */
export const staffingTotalWrong: Check = {
  code: 'staffing-total-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const pair of yearsOf(plan, context)) {
      const { spending } = pair.computed;
      const printed = pair.entered.printed.total;
      const gap = printed && gapOf(printed, spending);
      if (!printed || !gap || agrees(printed, spending, ...sumsAsPrinted(pair))) continue;
      const slip = likelySlip(spending.plus(gap), spending, 2);
      yield {
        path: `staffing/${pair.year}/total`,
        params: {
          year: String(pair.year),
          printed: printed.printed,
          external: euro(pair.computed.externalTotal),
          internal: euro(pair.computed.internalTotal),
          computed: euro(spending),
          difference: euro(gap),
          ...(slip ? { slip } : {}),
        },
      };
    }
  },
};
