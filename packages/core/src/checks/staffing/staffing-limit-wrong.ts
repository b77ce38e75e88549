import type { Check } from '../check.ts';
import { agrees, asPrinted, euro, gapOf, yearsOf } from './staffing-years.ts';

/** The limit of a year is the saving of its leavers plus the carry-over, as printed or as computed. */
export const staffingLimitWrong: Check = {
  code: 'staffing-limit-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const { year, entered, computed } of yearsOf(plan, context)) {
      const { limit, leavers, carryOver } = entered.printed;
      const parts = asPrinted(leavers, computed.leaversTotal).plus(asPrinted(carryOver, computed.carryOver));
      const gap = limit && gapOf(limit, computed.limit);
      if (!limit || !gap || agrees(limit, computed.limit, parts)) continue;
      yield {
        path: `staffing/${year}/limit`,
        params: {
          year: String(year),
          printed: limit.printed,
          leavers: euro(computed.leaversTotal),
          carryOver: euro(computed.carryOver),
          computed: euro(computed.limit),
          difference: euro(gap),
        },
      };
    }
  },
};
