import { type CitationId, daysBetween } from '../../kernel/index.ts';
import type { Act } from '../../plan/index.ts';
import type { Check } from '../check.ts';
import { firstAct } from './acts-of.ts';

const STEPS: readonly Act['kind'][] = ['approvazione-relazione', 'validazione-oiv'];

/** The Relazione is approved and validated by its term (D.Lgs. 150/2009 art. 10 c. 1 lett. b). */
export const reportLate: Check = {
  code: 'report-late',
  family: 'deadlines',
  severity: 'error',
  blocking: false,
  citation: 'dlgs-150-2009-art-10-c1-b' as CitationId,
  *run(plan, context) {
    const due = context.norms.reportDue(plan.year).value;
    const late = STEPS.flatMap((kind) => firstAct(plan, kind) ?? []).filter((act) => act.date > due);
    const [first] = late;
    if (!first) return;
    yield {
      path: `act/${first.id}`,
      datum: `act/${first.id}/date`,
      params: {
        organs: late.map((act) => act.organ),
        dates: late.map((act) => act.date),
        due,
        daysLate: late.map((act) => String(daysBetween(due, act.date))),
      },
    };
  },
};
