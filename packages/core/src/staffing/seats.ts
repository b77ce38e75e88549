import { Exact } from '../kernel/index.ts';
import { amountOf, countProblem } from './amount-of.ts';
import type { ProfessionalArea, StaffingSeats } from './staffing-plan.ts';
import type { StaffingProblem } from './staffing-problem.ts';
import type { StaffingAreaResult } from './staffing-result.ts';

/**
 * The unit cost of each area: potential spending over posts, as full-time for a year even where the
 * person works part-time. An area that cannot be divided is reported and left out.
 */
export function readSeats(
  seats: readonly StaffingSeats[],
  problems: StaffingProblem[],
): ReadonlyMap<ProfessionalArea, StaffingAreaResult> {
  const byArea = new Map<ProfessionalArea, StaffingAreaResult>();
  for (const { area, posts, spending } of seats) {
    const path = `staffing/seats/${area}`;
    const amount = amountOf(spending);
    const wrongCount = countProblem(posts);
    if (byArea.has(area)) {
      problems.push({ code: 'duplicate-area', path, params: { area } });
    } else if (wrongCount) {
      problems.push({ code: wrongCount, path, params: { area, count: String(posts) } });
    } else if (posts === 0) {
      problems.push({ code: 'zero-posts', path, params: { area } });
    } else if (!amount) {
      problems.push({ code: 'unreadable-amount', path, params: { printed: spending.printed } });
    } else {
      byArea.set(area, { area, posts, spending: amount, unit: amount.over(Exact.int(posts)) });
    }
  }
  return byArea;
}
