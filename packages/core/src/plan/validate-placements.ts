import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';

/** An indicator stands in one place of a cycle and has one measurement per date. */
export function validatePlacements(cycle: DraftCycle, report: Report): void {
  const placed = new Map<string, string>();
  for (const { indicator, node } of cycle.placements) {
    const first = placed.get(indicator);
    if (first === undefined) placed.set(indicator, node);
    else report('placed-twice', `indicator/${indicator}/node`, { first, second: node });
  }
  const measured = new Set<string>();
  for (const { indicator, at } of cycle.measurements) {
    const key = `${indicator} ${at}`;
    if (measured.has(key)) report('measured-twice', `indicator/${indicator}/value/${at}`, { at });
    measured.add(key);
  }
}
