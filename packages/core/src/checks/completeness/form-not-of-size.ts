import type { CitationId } from '../../kernel/index.ts';
import type { Check, Observation } from '../check.ts';

/**
 * The simplified form is for bodies under fifty employees (DL 80/2021 art. 6 c. 6). A small body may write
 * more than it owes: only the simplified form of a large one is told. The count is fixed at the start of
 * the triennium, so today's staff asks and does not prove.
 */
export const formNotOfSize: Check = {
  code: 'form-not-of-size',
  family: 'completeness',
  severity: 'warning',
  blocking: false,
  citation: 'dl-80-2021-art-6' as CitationId,
  *run(plan, context): Iterable<Observation> {
    const seats = plan.staffing?.seats ?? [];
    const known = seats.flatMap(({ inService }) => inService ?? []);
    const { document } = plan;
    if (document.kind !== 'piao' || document.form === 'ordinary' || known.length < seats.length) return;
    const employees = known.reduce((sum, one) => sum + one, 0);
    const threshold = context.norms.ordinaryFormAbove.value;
    if (employees <= threshold) return;
    yield {
      path: `plan/${plan.year}/document`,
      params: { form: document.form, employees: String(employees), threshold: String(threshold) },
    };
  },
};
