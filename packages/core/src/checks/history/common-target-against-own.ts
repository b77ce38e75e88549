import { Exact, exact } from '../../kernel/index.ts';
import type { CommonIndicator, Dated, Placement, Plan } from '../../plan/index.ts';
import { isNumber } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { familyOf, soleFigure } from '../figure-of.ts';
import { activeFirms, rateNotes } from './rate-notes.ts';

/** A national indicator and the body's own one that measure the same thing ask for the same. */
export const commonTargetAgainstOwn: Check = {
  code: 'common-target-against-own',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const common of plan.commonIndicators) {
      // Tied to several, it measures no one of them alone.
      const [tie, another] = common.ties;
      const own = tie === undefined || another !== undefined ? undefined : plan.placementOf.get(tie);
      const target = ofYear(plan, common.targets);
      const ownTarget = own && ofYear(plan, own.targets);
      if (!own || !target || !ownTarget) continue;
      const against = disagreement(plan, common, target, own, ownTarget);
      if (!against) continue;
      yield doubted(
        {
          path: `common/${common.id}/target`,
          datum: `common/${common.id}/targets/${target.at}`,
          params: {
            common: common.title,
            own: plan.indicatorById.get(own.indicator)?.title ?? own.indicator,
            year: String(plan.year),
            printed: target.printed,
            ownTarget: ownTarget.printed,
            ...against,
          },
        },
        target.uncertain ??
          ownTarget.uncertain ??
          doubtAbout(common.uncertain, ['target']) ??
          doubtAbout(own.uncertain, ['target']),
        'info',
      );
    }
  },
};

/** What the two targets contradict each other by; null where they agree or cannot be compared. */
function disagreement(
  plan: Plan,
  common: CommonIndicator,
  target: Dated,
  own: Placement,
  ownTarget: Dated,
): Readonly<Record<string, string>> | null {
  const wanted = soleFigure(ownTarget.value);
  if (!wanted) return null;
  if (target.value?.kind === 'monitoring') return {};
  const rate = soleFigure(target.value);
  const firms = activeFirms(plan);
  if (!rate || !firms || familyOf(rate) !== 'number' || !sameCount(common, own)) return null;
  const computed = exact(wanted.value).times(Exact.int(10_000)).over(firms);
  if (computed.rounded(rate.value.places).equals(exact(rate.value))) return null;
  return { firms: firms.toString(), computed: computed.toFixed(2) };
}

/** The count printed behind the national rate is the own indicator's last value: one measure, then. */
function sameCount(common: CommonIndicator, own: Placement): boolean {
  const past = own.baselines.at(-1)?.value;
  if (!past || !isNumber(past)) return false;
  return [...rateNotes(common)].some(
    ({ path, count }) => path.endsWith('/result') && count.equals(exact(past.value)),
  );
}

function ofYear(plan: Plan, dated: readonly Dated[]): Dated | undefined {
  return dated.filter(({ at }) => at.startsWith(`${plan.year}-`)).at(-1);
}
