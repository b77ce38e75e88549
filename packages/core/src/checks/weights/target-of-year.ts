import type { Dated, Placement } from '../../plan/index.ts';

/** The targets of a year, the last one last. */
export function targetsOfYear(placement: Placement, year: number): readonly Dated[] {
  return placement.targets
    .filter(({ at }) => at.startsWith(`${year}-`))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
