import type { CitationId } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { plainWords } from '../plain-words.ts';

/** A common indicator is computed as the national catalogue says: what it divides by is compared. */
export const commonFormulaDiffers: Check = {
  code: 'common-formula-differs',
  family: 'history',
  severity: 'warning',
  blocking: false,
  citation: 'unioncamere-obiettivi-comuni' as CitationId,
  *run(plan: Plan, { norms }: CheckContext): Iterable<Observation> {
    for (const { id, title, algorithm, uncertain } of plan.commonIndicators) {
      const known = norms.commonFormulas.find((one) => plainWords(title).startsWith(one.title));
      const [, divisor, more] = algorithm?.split('/') ?? [];
      // Two divisions, or none, are no formula this can read.
      if (!known || algorithm === undefined || divisor === undefined || more !== undefined) continue;
      if (plainWords(divisor).startsWith(known.denominator)) continue;
      const params = { title, algorithm, formula: known.formula };
      yield doubted({ path: `common/${id}/algorithm`, params }, doubtAbout(uncertain, ['algorithm']), 'info');
    }
  },
};
