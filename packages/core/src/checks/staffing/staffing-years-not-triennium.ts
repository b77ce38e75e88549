import type { Check, Observation } from '../check.ts';

/** The three-year staffing plan and the PIAO it is part of cover the same years (D.Lgs. 165/2001 art. 6). */
export const staffingYearsNotTriennium: Check = {
  code: 'staffing-years-not-triennium',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan): Iterable<Observation> {
    const years = plan.staffing?.years.map(({ year }) => year) ?? [];
    const [first, last] = plan.triennium;
    // A triennium that is none is told by itself.
    if (last !== first + 2 || first !== plan.year) return;
    if (years.length === 0 || (years[0] === first && years.at(-1) === last)) return;
    yield {
      path: `staffing/${years[0]}`,
      params: { years: years.map(String), triennium: `${first}-${last}` },
    };
  },
};
