import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';

/** Terms taken away one from another, then a quotient, with no parenthesis before it. */
const BARE = /^[^()/]*\p{L}\s+[-–]\s+\p{L}[^()/]*\/\s*\p{L}/u;

/** A numerator made of several terms stands in parentheses. */
export const formulaWithoutParentheses: Check = {
  code: 'formula-without-parentheses',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, algorithm, uncertain } of plan.commonIndicators) {
      if (!isBare(algorithm)) continue;
      const observation = { path: `common/${id}/algorithm`, params: { algorithm: algorithm ?? '' } };
      yield doubted(observation, doubtAbout(uncertain, ['algorithm']), 'info');
    }
    for (const { id, algorithm, uncertain } of plan.indicatorById.values()) {
      if (!isBare(algorithm)) continue;
      const observation = { path: `${indicatorPath(id)}/algorithm`, params: { algorithm: algorithm ?? '' } };
      yield doubted(observation, doubtAbout(uncertain, ['algorithm']), 'info');
    }
  },
};

function isBare(algorithm: string | undefined): boolean {
  return algorithm !== undefined && BARE.test(algorithm);
}
