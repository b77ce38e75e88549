import type { Plan } from '../../plan/index.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { agreesAtItsPlaces, declaredScores } from './declared-scores.ts';
import { labelsResting } from './labels.ts';
import { lateResults } from './late-results.ts';

/**
 * The percentage declared for an indicator is the one its result and target give, at the places it was
 * printed with. A late date has a finding of its own.
 */
export const declaredDiffersFromComputed: Check = {
  code: 'declared-differs-from-computed',
  family: 'scores',
  severity: 'error',
  blocking: false,
  *run(plan: Plan, context: CheckContext): Iterable<Observation> {
    const late = new Set([...lateResults(plan, context)].map(({ score }) => score.id));
    const labels = labelsResting(plan, context);
    for (const { id, path, figure, declared, computed, value, target } of declaredScores(plan, context)) {
      if (!computed || late.has(id) || agreesAtItsPlaces(figure, computed, plan)) continue;
      const also = labels.get(id) ?? [];
      yield doubted(
        {
          path: `${path}/declared`,
          params: {
            value: value?.printed ?? '',
            target: target?.printed ?? '',
            printed: declared.printed,
            computed: computed.toFixed(2),
            ...(also.length > 0 ? { also } : {}),
          },
        },
        declared.uncertain ??
          value?.uncertain ??
          target?.uncertain ??
          doubtAbout(plan.placementOf.get(id)?.uncertain ?? [], ['target', 'value', 'declared']),
      );
    }
  },
};
