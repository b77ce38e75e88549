import type { Dated, Placement, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';
import { isWeaker } from './weaker.ts';

/**
 * A target below what the year before reached asks for a reason: objectives improve quality and are
 * comparable with the past (D.Lgs. 150/2009 art. 5 c. 2 lett. c, f).
 */
export const targetWeakerThanHistory: Check = {
  code: 'target-weaker-than-history',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      const target = lastOf(placement.targets.filter(({ at }) => at.startsWith(`${plan.year}-`)));
      const past = target && lastOf(placement.baselines.filter(({ at }) => at < target.at));
      if (!indicator || !target || !past) continue;
      if (!isWeaker(target.value, past.value, indicator.direction)) continue;
      yield doubted(
        {
          path: `${indicatorPath(indicator.id)}/target`,
          datum: `${indicatorPath(indicator.id)}/targets/${target.at}`,
          params: {
            printed: target.printed,
            past: past.printed,
            pastYear: past.at.slice(0, 4),
            year: String(plan.year),
          },
        },
        doubtOf(placement, target, past) ?? doubtAbout(indicator.uncertain, ['direction']),
        'info',
      );
    }
  },
};

function lastOf(dated: readonly Dated[]): Dated | undefined {
  return [...dated].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}

function doubtOf(placement: Placement, target: Dated, past: Dated): string | undefined {
  return (
    target.uncertain ?? past.uncertain ?? doubtAbout(placement.uncertain, ['target', 'baseline', 'historic'])
  );
}
