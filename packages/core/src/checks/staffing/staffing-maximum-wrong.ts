import type { Check } from '../check.ts';
import { likelySlip } from '../likely-slip.ts';
import { agrees, asPrinted, euro, gapOf } from './staffing-years.ts';

/** The maximum potential spending is that of the seats plus the additions of law. */
export const staffingMaximumWrong: Check = {
  code: 'staffing-maximum-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    const printed = plan.staffing?.maximumPrinted;
    if (!printed || !context.staffing) return;
    const { maximum, seatsTotal } = context.staffing;
    const gap = gapOf(printed, maximum);
    const { spending } = plan.staffing.seatsTotal;
    const additions = maximum.minus(seatsTotal);
    // Drawn from a total of the seats that is wrong itself: told there.
    const drawn = spending ? asPrinted(spending, seatsTotal).plus(additions) : maximum;
    if (!gap || agrees(printed, maximum, drawn)) return;
    const slip = likelySlip(maximum.plus(gap), maximum, 2);
    yield {
      path: 'staffing/maximum',
      datum: 'staffing/maximumPrinted',
      params: {
        printed: printed.printed,
        seats: euro(seatsTotal),
        additions: euro(additions),
        computed: euro(maximum),
        difference: euro(gap),
        ...(slip ? { slip } : {}),
      },
    };
  },
};
