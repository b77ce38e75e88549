import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { hasGap, type Sibling, siblingsOf, sumOf } from './siblings.ts';

/** A blank weight among siblings, at a level where the document prints weights: no score follows. */
export const weightMissing: Check = {
  code: 'weight-missing',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { path, members, levelWeighted } of siblingsOf(plan)) {
      // A single child weighs 100 without saying so.
      if (!levelWeighted || members.length < 2 || !hasGap(members)) continue;
      yield {
        path,
        params: {
          missing: members.filter(isBlank).map(({ label }) => label),
          count: String(members.length),
          computed: sumOf(members).toString(),
          expected: '100',
        },
      };
    }
  },
};

function isBlank({ weights }: Sibling): boolean {
  return weights.length === 0 || weights.includes(null);
}
