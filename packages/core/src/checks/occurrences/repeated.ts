import type { Dated, Measurement, Occurrence, Placement, Plan } from '../../plan/index.ts';

/** A place of an imported document that repeats an indicator of the plan. */
export interface Repeated {
  readonly occurrence: Occurrence;
  readonly path: string;
  readonly placement: Placement;
  readonly title: string;
  readonly measurement: Measurement | undefined;
}

/** Every printed occurrence of an indicator that stands in the plan, with its place there. */
export function* repeatedIn(plan: Plan): Iterable<Repeated> {
  for (const { occurrences } of plan.imports) {
    for (const occurrence of occurrences) {
      const id = occurrence.indicator;
      const placement = id === undefined ? undefined : plan.placementOf.get(id);
      if (id === undefined || !placement) continue;
      yield {
        occurrence,
        path: `occurrence/${occurrence.id}`,
        placement,
        title: plan.indicatorById.get(id)?.title ?? id,
        measurement: lastOf(plan.measurementsOf.get(id) ?? []),
      };
    }
  }
}

/** The targets of a year, the last one last. */
export function targetsIn({ targets }: Placement, year: number): readonly Dated[] {
  return targets.filter(({ at }) => at.startsWith(`${year}-`));
}

function lastOf(measurements: readonly Measurement[]): Measurement | undefined {
  return [...measurements].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}
