import type { Check } from '../check.ts';
import { monthsCounted } from './counted-share.ts';
import { agrees, euro, sumsAsPrinted, yearsOf } from './staffing-years.ts';

/**
 * The three-year table counts the hires of one year for some months only, without saying so, beside
 * years counted whole. The whole-year total stands beside it: it is what the maximum must hold.
 */
export const staffingYearCountedInPart: Check = {
  code: 'staffing-year-counted-in-part',
  family: 'staffing',
  severity: 'warning',
  blocking: false,
  *run(plan, context) {
    for (const pair of yearsOf(plan, context)) {
      const { spending, total, headroom } = pair.computed;
      const printed = pair.entered.printed.tableHiring;
      if (!printed || agrees(printed, spending, ...sumsAsPrinted(pair))) continue;
      const months = monthsCounted(printed, spending);
      if (months === null) continue;
      yield {
        path: `staffing/${pair.year}/tableHiring`,
        params: {
          year: String(pair.year),
          printed: printed.printed,
          months: String(months),
          computed: euro(spending),
          ...(total && headroom ? { wholeTotal: euro(total), headroom: euro(headroom) } : {}),
        },
      };
    }
  },
};
