import { Exact } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { agrees, asPrinted, euro, gapOf, yearsOf } from './staffing-years.ts';

/**
 * The total of the three-year table is the spending in service plus the hires as printed, protected hires
 * apart. A total that counts the protected ones is told apart, as a warning.
 */
export const staffingTableTotalWrong: Check = {
  code: 'staffing-table-total-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const { year, entered, computed } of yearsOf(plan, context)) {
      const { tableTotal, tableHiring, tableProtected } = entered.printed;
      if (!tableTotal || !computed.inService) continue;
      const hiring = asPrinted(tableHiring, computed.spending);
      const whole = computed.inService.plus(hiring);
      const gap = gapOf(tableTotal, whole);
      if (!gap || agrees(tableTotal, whole)) continue;
      const protectedHires = asPrinted(tableProtected, computed.outsideLimitTotal);
      const counted =
        protectedHires.compare(Exact.ZERO) > 0 && agrees(tableTotal, whole.plus(protectedHires));
      yield {
        path: `staffing/${year}/tableTotal`,
        params: {
          year: String(year),
          printed: tableTotal.printed,
          inService: euro(computed.inService),
          hiring: euro(hiring),
          computed: euro(whole),
          difference: euro(gap),
          ...(counted ? { protectedCounted: euro(protectedHires) } : {}),
        },
        ...(counted ? { severity: 'warning' } : {}),
      };
    }
  },
};
