import type { Check } from '../check.ts';
import { monthsCounted } from './counted-share.ts';
import { agrees, euro, gapOf, sumsAsPrinted, yearsOf } from './staffing-years.ts';

/** The hiring row of the three-year table repeats the spending of the year. */
export const staffingTableHiringWrong: Check = {
  code: 'staffing-table-hiring-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const pair of yearsOf(plan, context)) {
      const { spending } = pair.computed;
      const printed = pair.entered.printed.tableHiring;
      const gap = printed && gapOf(printed, spending);
      if (!printed || !gap || agrees(printed, spending, ...sumsAsPrinted(pair))) continue;
      if (monthsCounted(printed, spending) !== null) continue;
      yield {
        path: `staffing/${pair.year}/tableHiring`,
        params: {
          year: String(pair.year),
          printed: printed.printed,
          computed: euro(spending),
          difference: euro(gap),
        },
      };
    }
  },
};
