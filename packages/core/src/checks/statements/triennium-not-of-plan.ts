import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { damageOf, listed, statementsOf } from './prints.ts';
import { spansOf } from './years-differ.ts';
import { spanText, yearsIn } from './years-in.ts';

/**
 * A passage of the plan about three years that are not the plan's (P13). It may be meant: a warning,
 * which a note on the statement answers.
 */
export const trienniumNotOfPlan: Check = {
  code: 'triennium-not-of-plan',
  family: 'statements',
  severity: 'warning',
  blocking: false,
  *run(plan) {
    const [first, last] = plan.triennium;
    for (const statement of statementsOf(plan, 'years')) {
      const [span, another] = spansOf(statement);
      const read = span ? yearsIn(span)[0] : undefined;
      if (!span || another || !read || statement.note !== undefined) continue;
      if (read.last - read.first !== 2 || (read.first === first && read.last === last)) continue;
      const own = spanText({ first, last });
      const params = { subject: statement.subject, years: span, plan: own, ...listed(statement.prints) };
      yield doubted({ path: `statement/${statement.id}`, params }, damageOf(statement));
    }
  },
};
