import type { Check } from '../check.ts';
import { euro, yearsOf } from './staffing-years.ts';

/** A year that fits its maximum only because the protected hires stand outside it. */
export const protectedHireDecides: Check = {
  code: 'protected-hire-decides',
  family: 'staffing',
  severity: 'warning',
  blocking: false,
  *run(plan, context) {
    for (const { year, computed } of yearsOf(plan, context)) {
      const { total, headroom, outsideLimitTotal } = computed;
      if (!context.staffing || !total || !headroom || headroom.sign() < 0) continue;
      const over = outsideLimitTotal.minus(headroom);
      if (over.sign() <= 0) continue;
      yield {
        path: `staffing/${year}/tableProtected`,
        params: {
          year: String(year),
          protected: euro(outsideLimitTotal),
          total: euro(total),
          headroom: euro(headroom),
          maximum: euro(context.staffing.maximum),
          withProtected: euro(total.plus(outsideLimitTotal)),
          over: euro(over),
        },
      };
    }
  },
};
