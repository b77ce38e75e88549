import type { CivilDate } from '../kernel/index.ts';
import type { Dated, Measurement, Placement, Plan } from '../plan/index.ts';
import { atDate } from '../scoring/index.ts';

/** The target that counts on a date and the measurement that answers it, as scoring pairs them. */
export interface Answered {
  readonly placement: Placement;
  readonly target: Dated | null;
  readonly measurement: Measurement;
}

/** Every indicator measured by the date, with its target. */
export function* answeredIn(plan: Plan, at: CivilDate): Iterable<Answered> {
  for (const placement of plan.placements) {
    const measurements = plan.measurementsOf.get(placement.indicator) ?? [];
    const { target, result } = atDate(placement.targets, measurements, plan.year, at);
    const measurement = measurements.find((measured) => measured.at === result?.at);
    if (measurement) yield { placement, target, measurement };
  }
}
