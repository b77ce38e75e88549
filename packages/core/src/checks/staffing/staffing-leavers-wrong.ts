import type { Check } from '../check.ts';
import { agrees, euro, gapOf, yearsOf } from './staffing-years.ts';

/**
 * The saving of the year before is its leavers by the unit cost of their area. Where the heads were
 * decoded from the amount, a mismatch says only that no whole number of heads gives it: a warning.
 */
export const staffingLeaversWrong: Check = {
  code: 'staffing-leavers-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const pair of yearsOf(plan, context)) {
      const { leavers, leaversTotal } = pair.computed;
      const printed = pair.entered.printed.leavers;
      const gap = printed && gapOf(printed, leaversTotal);
      if (!printed || !gap || leavers.length === 0 || agrees(printed, leaversTotal)) continue;
      const decoded = pair.entered.leavers.some((one) => one.decoded);
      yield {
        path: `staffing/${pair.year}/leavers`,
        params: {
          year: String(pair.year),
          heads: leavers.map((line) => `${line.count} ${line.area}`),
          printed: printed.printed,
          computed: euro(leaversTotal),
          difference: euro(gap),
        },
        ...(decoded ? { severity: 'warning' } : {}),
      };
    }
  },
};
