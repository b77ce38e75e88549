import type { Dated, Measurement, Plan } from '../plan/index.ts';

/** The target a measurement answers to: of its own date, else the last one due by then. */
export function targetFor(plan: Plan, { indicator, at }: Measurement): Dated | undefined {
  const targets = plan.placementOf.get(indicator)?.targets ?? [];
  return (
    targets.find((target) => target.at === at) ??
    targets
      .filter((target) => target.at <= at)
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .at(-1)
  );
}
