import type { CitationId } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { euro, yearsOf } from './staffing-years.ts';

/**
 * A chamber of commerce hires within the spending of those who left the year before, plus what it
 * carries over (D.Lgs. 219/2016 art. 3 c. 9-bis). A cent above is above.
 */
export const spendingAboveLimit: Check = {
  code: 'spending-above-limit',
  family: 'staffing',
  severity: 'error',
  blocking: true,
  citation: 'dlgs-219-2016-art-3-c9-bis' as CitationId,
  *run(plan, context) {
    if (plan.body.kind !== 'camera-di-commercio') return;
    for (const { year, computed } of yearsOf(plan, context)) {
      const over = computed.spending.minus(computed.limit);
      if (over.sign() <= 0) continue;
      yield {
        path: `staffing/${year}/limit`,
        params: {
          year: String(year),
          spending: euro(computed.spending),
          leavers: euro(computed.leaversTotal),
          carryOver: euro(computed.carryOver),
          limit: euro(computed.limit),
          over: euro(over),
        },
      };
    }
  },
};
