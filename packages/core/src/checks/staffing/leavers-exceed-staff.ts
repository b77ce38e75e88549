import type { ProfessionalArea, StaffingPlan } from '../../staffing/index.ts';
import type { Check, Observation } from '../check.ts';

/** Nobody leaves twice: the leavers of an area are among its staff and those who came in before. */
export const leaversExceedStaff: Check = {
  code: 'leavers-exceed-staff',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan): Iterable<Observation> {
    const { staffing } = plan;
    if (!staffing) return;
    for (const { area, inService, uncertain } of staffing.seats) {
      if (inService === undefined || uncertain !== undefined) continue;
      const excess = firstExcess(staffing, area, inService);
      if (excess) yield { path: `staffing/${excess.year}/leavers`, params: { area, ...excess } };
    }
  },
};

/** The first year in which more have left than were ever there; the figures count from the start. */
function firstExcess(
  { years }: StaffingPlan,
  area: ProfessionalArea,
  inService: number,
): { readonly year: string; readonly leavers: string; readonly people: string } | null {
  let left = 0;
  let people = inService;
  // The leavers a year pays for left the year before: the first ones were no longer in service.
  for (const [index, { year, leavers, hires }] of years.entries()) {
    if (index > 0) left += sum(leavers.filter((one) => one.area === area));
    if (left > people) return { year: String(year), leavers: String(left), people: String(people) };
    people += sum(hires.filter((one) => one.area === area)) - sum(hires.filter((one) => one.from === area));
  }
  return null;
}

function sum(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}
