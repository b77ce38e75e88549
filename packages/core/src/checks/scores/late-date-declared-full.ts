import type { Plan } from '../../plan/index.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { labelsResting } from './labels.ts';
import { lateResults } from './late-results.ts';

/** A result dated after its term does not reach the target in full. */
export const lateDateDeclaredFull: Check = {
  code: 'late-date-declared-full',
  family: 'scores',
  severity: 'error',
  blocking: false,
  *run(plan: Plan, context: CheckContext): Iterable<Observation> {
    const labels = labelsResting(plan, context);
    for (const { score, daysLate } of lateResults(plan, context)) {
      const also = labels.get(score.id) ?? [];
      yield doubted(
        {
          path: `${score.path}/declared`,
          params: {
            value: score.value?.printed ?? '',
            target: score.target?.printed ?? '',
            daysLate: String(daysLate),
            printed: score.declared.printed,
            computed: score.computed?.toFixed(2) ?? '',
            ...(also.length > 0 ? { also } : {}),
          },
        },
        score.declared.uncertain ?? score.value?.uncertain ?? score.target?.uncertain,
      );
    }
  },
};
