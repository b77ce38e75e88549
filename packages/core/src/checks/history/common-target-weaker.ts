import type { CommonIndicator, Dated, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { isWeaker } from './weaker.ts';

/** The same for the common national indicators: a target below the last result or the last target. */
export const commonTargetWeaker: Check = {
  code: 'common-target-weaker',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const common of plan.commonIndicators) {
      const target = lastIn(common.targets, ({ at }) => at.startsWith(`${plan.year}-`));
      if (!target) continue;
      const earlier = ({ at }: Dated) => at < `${plan.year}-01-01`;
      const result = weakerThan(
        target,
        lastIn(common.results, earlier) ?? lastIn(common.history, earlier),
        common,
      );
      const previous = weakerThan(target, lastIn(common.targets, earlier), common);
      const past = result ?? previous;
      if (!past) continue;
      yield doubted(
        {
          path: `common/${common.id}/target`,
          datum: `common/${common.id}/targets/${target.at}`,
          params: {
            printed: target.printed,
            year: String(plan.year),
            past: past.printed,
            pastYear: past.at.slice(0, 4),
            against: result ? 'result' : 'target',
            ...(result && previous ? { previousTarget: previous.printed } : {}),
          },
        },
        target.uncertain ?? past.uncertain ?? doubtAbout(common.uncertain, ['target', 'result']),
        'info',
      );
    }
  },
};

function lastIn(dated: readonly Dated[], wanted: (dated: Dated) => boolean): Dated | undefined {
  return dated
    .filter(wanted)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
}

function weakerThan(target: Dated, past: Dated | undefined, { direction }: CommonIndicator): Dated | null {
  return past && isWeaker(target.value, past.value, direction) ? past : null;
}
