import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';

/** "/100*words": the base stands where the hundred should. */
const INVERTED = /\/\s*100\s*[*x×]\s*\p{L}/iu;

/** A percentage divides by its base and multiplies by a hundred, not the other way round. */
export const percentFormulaInverted: Check = {
  code: 'percent-formula-inverted',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, algorithm, uncertain } of plan.indicatorById.values()) {
      if (algorithm === undefined || !INVERTED.test(algorithm)) continue;
      const observation = { path: `${indicatorPath(id)}/algorithm`, params: { algorithm } };
      yield doubted(observation, doubtAbout(uncertain, ['algorithm']), 'info');
    }
    for (const { id, algorithm, uncertain } of plan.commonIndicators) {
      if (algorithm === undefined || !INVERTED.test(algorithm)) continue;
      const observation = { path: `common/${id}/algorithm`, params: { algorithm } };
      yield doubted(observation, doubtAbout(uncertain, ['algorithm']), 'info');
    }
  },
};
