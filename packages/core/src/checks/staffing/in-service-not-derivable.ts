import { Exact } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { agrees, euro, yearsOf } from './staffing-years.ts';

/**
 * The spending in service of the first year is not the heads in service by their unit cost: it comes
 * from payroll, and its source belongs beside it. A note, never an error.
 */
export const inServiceNotDerivable: Check = {
  code: 'in-service-not-derivable',
  family: 'staffing',
  severity: 'info',
  blocking: false,
  *run(plan, context) {
    const [first] = yearsOf(plan, context);
    const printed = first?.entered.inService;
    if (!first || !printed || !context.staffing || !plan.staffing) return;
    let heads = 0;
    let cost = Exact.ZERO;
    for (const { area, inService } of plan.staffing.seats) {
      const unit = context.staffing.unitCosts.get(area);
      if (!unit || inService === undefined || !Number.isSafeInteger(inService)) return;
      heads += inService;
      cost = cost.plus(unit.times(Exact.int(inService)));
    }
    if (agrees(printed, cost)) return;
    yield {
      path: `staffing/${first.year}/inService`,
      params: {
        year: String(first.year),
        printed: printed.printed,
        heads: String(heads),
        computed: euro(cost),
      },
    };
  },
};
