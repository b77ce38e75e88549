import type { CitationId } from '../../kernel/index.ts';
import type { Check, Observation } from '../check.ts';

/** Each theme the PIAO must turn into objectives is marked on one at least (DM 132/2022 art. 3). */
export const themeWithoutObjective: Check = {
  code: 'theme-without-objective',
  family: 'completeness',
  severity: 'warning',
  blocking: false,
  citation: 'dm-132-2022-piano-tipo' as CitationId,
  *run(plan, context): Iterable<Observation> {
    if (plan.document.kind !== 'piao' || plan.document.form === 'simplified') return;
    const marked = new Set(plan.nodes.flatMap(({ flags }) => flags));
    const missing = context.norms.planThemes.filter((theme) => !marked.has(theme));
    if (missing.length === 0) return;
    yield {
      path: 'section/2.2',
      cause: 'section/2.2',
      datum: `plan/${plan.year}/document`,
      params: { themes: missing },
    };
  },
};
