import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { agrees, euro, gapOf } from './staffing-years.ts';

/** The seats and the potential spending printed as totals are the sums of the areas. */
export const seatsSumWrong: Check = {
  code: 'seats-sum-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    const { staffing } = plan;
    if (!staffing || !context.staffing) return;
    const { posts, spending } = staffing.seatsTotal;
    const uncertain = staffing.seats.find((one) => one.uncertain !== undefined)?.uncertain;
    const sum = staffing.seats.reduce((all, one) => all + one.posts, 0);
    if (posts !== undefined && posts !== sum) {
      const observation = {
        path: 'staffing/seatsTotal/posts',
        params: {
          printed: String(posts),
          computed: String(sum),
          difference: String(posts - sum),
          parts: staffing.seats.map((one) => String(one.posts)),
        },
      };
      yield doubted(observation, uncertain);
    }
    const gap = spending && gapOf(spending, context.staffing.seatsTotal);
    if (!spending || !gap || agrees(spending, context.staffing.seatsTotal)) return;
    yield {
      path: 'staffing/seatsTotal/spending',
      params: {
        printed: spending.printed,
        computed: euro(context.staffing.seatsTotal),
        difference: euro(gap),
        parts: context.staffing.seats.map((one) => euro(one.spending)),
      },
    };
  },
};
