import { exact } from '../../kernel/index.ts';
import type { Dated, Placement, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { familyOf, soleFigure } from '../figure-of.ts';
import { indicatorPath } from '../paths.ts';
import { betterOf } from './weaker.ts';

/** What a count has reached by June it still has in December: a June target above the year's is a slip. */
export const halfYearBeyondYear: Check = {
  code: 'half-year-beyond-year',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const placement of plan.placements) {
      const inYear = placement.targets.filter(({ at }) => at.startsWith(`${plan.year}-`));
      const end = inYear.find(({ at }) => at.endsWith('-12-31'));
      const before = inYear.find((target) => target !== end && end && isBeyond(plan, placement, target, end));
      if (!end || !before) continue;
      const path = indicatorPath(placement.indicator);
      yield doubted(
        {
          path: `${path}/target`,
          datum: `${path}/targets/${before.at}`,
          params: {
            halfYear: before.at,
            printedHalf: before.printed,
            yearEnd: end.at,
            printed: end.printed,
          },
        },
        before.uncertain ?? end.uncertain ?? doubtAbout(placement.uncertain, ['target']),
        'info',
      );
    }
  },
};

function isBeyond(plan: Plan, { indicator }: Placement, before: Dated, end: Dated): boolean {
  const [early, late] = [soleFigure(before.value), soleFigure(end.value)];
  if (!early || !late || familyOf(early) !== 'number' || familyOf(late) !== 'number') return false;
  if (betterOf(late, plan.indicatorById.get(indicator)?.direction) !== 'higher') return false;
  return exact(early.value).compare(exact(late.value)) > 0;
}
