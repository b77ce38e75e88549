import type { Check } from '../check.ts';
import { likelySlip } from '../likely-slip.ts';
import { agrees, euro, gapOf, lineOf, sumsAsPrinted, type YearPair, yearsOf } from './staffing-years.ts';

/** A row of hires costs its heads by the unit cost, or by the difference for a progression. */
export const staffingCostWrong: Check = {
  code: 'staffing-cost-wrong',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const pair of yearsOf(plan, context)) {
      for (const { id, printed } of pair.entered.hires) {
        const line = lineOf(pair, id);
        const gap = line && printed && gapOf(printed, line.amount);
        if (!line || !printed || !gap || agrees(printed, line.amount)) continue;
        const slip = likelySlip(line.amount.plus(gap), line.amount, 2);
        const also = pair.computed.outsideLimit.includes(line) ? [] : drawn(pair);
        yield {
          path: `staffing/${pair.year}/${id}`,
          datum: `staffing/${pair.year}/hires/${id}`,
          params: {
            year: String(pair.year),
            area: line.area,
            count: String(line.count),
            unit: euro(line.unit),
            printed: printed.printed,
            computed: euro(line.amount),
            difference: euro(gap),
            ...(line.from ? { from: line.from } : {}),
            ...(slip ? { slip } : {}),
            ...(also.length > 0
              ? { also: also.map(([path]) => path), alsoPrinted: also.map(([, text]) => text) }
              : {}),
          },
        };
      }
    }
  },
};

/** The figures of the year that carry the wrong rows on: they sum what is printed, not what is right. */
function drawn(pair: YearPair): (readonly [string, string])[] {
  const { total, tableHiring } = pair.entered.printed;
  const sums = sumsAsPrinted(pair);
  const follows = [
    [`staffing/${pair.year}/total`, total],
    [`staffing/${pair.year}/tableHiring`, tableHiring],
  ] as const;
  return follows.flatMap(([path, printed]) =>
    printed && !agrees(printed, pair.computed.spending) && agrees(printed, ...sums)
      ? [[path, printed.printed] as const]
      : [],
  );
}
