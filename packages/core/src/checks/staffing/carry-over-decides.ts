import type { CitationId } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { euro, yearsOf } from './staffing-years.ts';

/**
 * Years whose hires cost more than the leavers alone would allow. The law speaks of the leavers of the
 * year before and says nothing on carrying the rest over, so the carry-over needs a source. One
 * finding for the plan: the practice is one.
 */
export const carryOverDecides: Check = {
  code: 'carry-over-decides',
  family: 'staffing',
  severity: 'warning',
  blocking: false,
  citation: 'dlgs-219-2016-art-3-c9-bis' as CitationId,
  *run(plan, context) {
    if (plan.body.kind !== 'camera-di-commercio') return;
    const years = yearsOf(plan, context).filter(
      ({ computed }) =>
        computed.spending.compare(computed.leaversTotal) > 0 &&
        computed.spending.compare(computed.limit) <= 0,
    );
    const [first] = years;
    if (!first) return;
    yield {
      path: `staffing/${first.year}/carryOver`,
      params: {
        years: years.map(({ year }) => String(year)),
        leavers: years.map(({ computed }) => euro(computed.leaversTotal)),
        carryOvers: years.map(({ computed }) => euro(computed.carryOver)),
        spending: years.map(({ computed }) => euro(computed.spending)),
      },
    };
  },
};
