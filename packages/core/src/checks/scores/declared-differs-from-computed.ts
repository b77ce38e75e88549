import type { IndicatorId } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import { commonPart, type Meant, meantBy, otherWay, placementPart } from '../../scoring/index.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { agreesAtItsPlaces, type DeclaredScore, declaredScores } from './declared-scores.ts';
import { labelsResting } from './labels.ts';
import { lateResults } from './late-results.ts';

/**
 * The percentage declared for an indicator is the one its result and target give, at the places it was
 * printed with. A late date has a finding of its own; where the percentage only follows another habit (no limit, a part
 * of one, another rule where the way that is better is uncertain), it is no error.
 */
export const declaredDiffersFromComputed: Check = {
  code: 'declared-differs-from-computed',
  family: 'scores',
  severity: 'error',
  blocking: false,
  *run(plan: Plan, context: CheckContext): Iterable<Observation> {
    const late = new Set([...lateResults(plan, context)].map(({ score }) => score.id));
    const labels = labelsResting(plan, context);
    for (const score of declaredScores(plan, context)) {
      const { id, path, figure, declared, computed, value, target } = score;
      if (!computed || late.has(id) || agreesAtItsPlaces(figure, computed, plan)) continue;
      const meant = meantOf(score, plan, context);
      const also = labels.get(id) ?? [];
      yield doubted(
        {
          path: `${path}/declared`,
          ...(meant && { severity: 'info' }),
          params: {
            value: value?.printed ?? '',
            target: target?.printed ?? '',
            printed: declared.printed,
            computed: computed.toFixed(2),
            ...(meant && { meant }),
            ...(also.length > 0 ? { also } : {}),
          },
        },
        declared.uncertain ??
          value?.uncertain ??
          target?.uncertain ??
          doubtAbout(plan.placementOf.get(id)?.uncertain ?? [], ['target', 'value', 'declared']),
        meant ? 'info' : 'warning',
      );
    }
  },
};

/** The habit that the declared percentage follows; undefined where it follows none. */
function meantOf(
  { id, figure }: DeclaredScore,
  plan: Plan,
  { at }: CheckContext,
): Meant | 'other-way' | undefined {
  const placement = plan.placementOf.get(id);
  const common = placement ? undefined : plan.commonIndicators.find((one) => one.id === id);
  const { given } =
    (placement && placementPart(plan, placement, at)) ?? (common && commonPart(plan, common, at)) ?? {};
  if (!given) return undefined;
  const meant = meantBy(figure, given);
  if (meant || given.policy || !isDirectionOpen(id, plan)) return meant;
  return otherWay(figure, given) && 'other-way';
}

/** True where which way is better was only told from the declared percentage. */
function isDirectionOpen(id: IndicatorId, plan: Plan): boolean {
  return plan.indicatorById.get(id)?.uncertain.some(({ field }) => field === 'direction') === true;
}
