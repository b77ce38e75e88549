import { Exact, exact } from '../../kernel/index.ts';
import type { Check } from '../check.ts';
import { agrees, asPrinted, euro, gapOf, type YearPair, yearsOf } from './staffing-years.ts';

/**
 * The carry-over is what the year before left of its limit, never below zero. Both the right figures
 * of the year before and the printed ones are accepted: a slip there is told there.
 */
export const staffingCarryOverWrong: Check = {
  code: 'staffing-carry-over-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const pair of yearsOf(plan, context)) {
      const printed = pair.entered.printed.carryOver;
      const gap = printed && gapOf(printed, pair.computed.carryOver);
      if (!printed || !gap || agrees(printed, pair.computed.carryOver, fromPrinted(pair))) continue;
      yield {
        path: `staffing/${pair.year}/carryOver`,
        params: {
          year: String(pair.year),
          printed: printed.printed,
          computed: euro(pair.computed.carryOver),
          difference: euro(gap),
          ...(pair.before
            ? {
                limitBefore: euro(pair.before.computed.limit),
                spentBefore: euro(pair.before.computed.spending),
              }
            : {}),
        },
      };
    }
  },
};

function fromPrinted({ before, entered }: YearPair): Exact | null {
  if (!before) return entered.carryOverInput ? exact(entered.carryOverInput) : null;
  const limit = asPrinted(before.entered.printed.limit, before.computed.limit);
  return limit.minus(asPrinted(before.entered.printed.total, before.computed.spending)).max(Exact.ZERO);
}
