import type { CivilDate } from '../kernel/index.ts';
import { type Change, targetOn } from '../monitoring/index.ts';
import type { Dated, Placement } from './indicator.ts';
import type { Plan } from './plan.ts';

type TargetChange = Extract<Change, { kind: 'target' }>;

/** The plan with the targets it had on `day`: those changed later as they were before. All else as it is. */
export function targetsOn(plan: Plan, day: CivilDate): Plan {
  const changes = plan.changes.filter((change): change is TargetChange => change.kind === 'target');
  if (!changes.some(({ date }) => date > day)) return plan;
  const before = (placement: Placement): Placement => ({
    ...placement,
    targets: placement.targets.map((target) => targetBefore(placement, target, changes, day)),
  });
  const placements = plan.placements.map(before);
  const byIndicator = new Map(placements.map((each) => [each.indicator, each]));
  return {
    ...plan,
    placements,
    placementOf: byIndicator,
    placementsOf: new Map(
      [...plan.placementsOf].map(([node, own]) => [
        node,
        own.map((each) => byIndicator.get(each.indicator) ?? each),
      ]),
    ),
  };
}

function targetBefore(
  { indicator }: Placement,
  target: Dated,
  changes: readonly TargetChange[],
  day: CivilDate,
): Dated {
  const own = changes.filter((each) => each.indicator === indicator && each.at === target.at);
  return { ...targetOn(target, own, day), at: target.at };
}
