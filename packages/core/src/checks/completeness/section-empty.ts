import type { CitationId } from '../../kernel/index.ts';
import type { Check, Observation } from '../check.ts';
import { filledSections } from './filled-sections.ts';

/**
 * Each section the form of the PIAO asks for holds something (DM 132/2022 arts 2, 5 and 6). A section of
 * the verified provisions that is empty breaches them; the parts, whose list is from memory, are asked
 * about. The parts of an empty section are not told again.
 */
export const sectionEmpty: Check = {
  code: 'section-empty',
  family: 'completeness',
  severity: 'error',
  blocking: true,
  citation: 'dm-132-2022-art-2-c1' as CitationId,
  *run(plan, context): Iterable<Observation> {
    if (plan.document.kind !== 'piao') return;
    const filled = filledSections(plan);
    const holds = (code: string) => filled.some((one) => one === code || one.startsWith(`${code}.`));
    for (const { code, title, parent, verified, citation } of context.norms.planSections(
      plan.document.form,
    )) {
      if (holds(code) || (parent !== null && !holds(parent))) continue;
      yield {
        path: `section/${code}`,
        datum: `plan/${plan.year}/document`,
        params: { code, title },
        citation,
        cause: `section/${code}`,
        ...(verified ? {} : { severity: 'warning' as const }),
      };
    }
  },
};
