import type { CitationId } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { euro, yearsOf } from './staffing-years.ts';

/** Staff in service plus the hires of the whole year stay within the maximum potential spending. */
export const spendingAboveMaximum: Check = {
  code: 'spending-above-maximum',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  citation: 'dlgs-165-2001-art-6' as CitationId,
  *run(plan, context) {
    for (const { year, computed } of yearsOf(plan, context)) {
      const { total, headroom, inService } = computed;
      if (!context.staffing || !total || !inService || !headroom || headroom.sign() >= 0) continue;
      yield {
        path: `staffing/${year}/total`,
        params: {
          year: String(year),
          inService: euro(inService),
          spending: euro(computed.spending),
          total: euro(total),
          maximum: euro(context.staffing.maximum),
          over: euro(headroom.negated()),
        },
      };
    }
  },
};
