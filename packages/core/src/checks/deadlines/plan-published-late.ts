import { type CitationId, daysBetween } from '../../kernel/index.ts';
import type { Check, Observation } from '../check.ts';
import { firstAct } from './acts-of.ts';
import { publications } from './publications.ts';

/**
 * A plan adopted in time is published by the same term (DL 80/2021 art. 6 c. 4). One adopted late cannot
 * be: that is told of its adoption.
 */
export const planPublishedLate: Check = {
  code: 'plan-published-late',
  family: 'deadlines',
  severity: 'error',
  blocking: false,
  citation: 'dl-80-2021-art-6' as CitationId,
  *run(plan, context): Iterable<Observation> {
    if (plan.document.kind !== 'piao') return;
    const adopted = firstAct(plan, 'adozione-piano');
    const { plan: published } = publications(plan);
    const due = context.norms.planDue(plan.year).value;
    if (!adopted || !published || adopted.date > due || published.date <= due) return;
    yield {
      path: `act/${published.id}`,
      datum: `act/${published.id}/date`,
      params: {
        published: published.date,
        due,
        daysLate: String(daysBetween(due, published.date)),
        adopted: adopted.date,
      },
    };
  },
};
