import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { ordinalYear } from './ordinal-year.ts';
import { damageOf, listed, statementsOf } from './prints.ts';
import { spanText, yearsIn } from './years-in.ts';

/** "Second year of 2023/2025" in a plan of 2025, which is the third. */
export const projectYearDiffers: Check = {
  code: 'project-year-differs',
  family: 'statements',
  severity: 'error',
  blocking: false,
  *run(plan) {
    for (const statement of [...statementsOf(plan, 'years'), ...statementsOf(plan, 'text')]) {
      const ordinal = statement.prints.map((print) => ordinalYear(print.printed)).find((one) => one !== null);
      const span = statement.prints
        .flatMap((print) => yearsIn(print.printed))
        .find((one) => one.last > one.first);
      if (ordinal === undefined || ordinal === null || !span) continue;
      const computed = plan.year - span.first + 1;
      if (computed === ordinal || plan.year > span.last || computed < 1) continue;
      const params = {
        subject: statement.subject,
        years: spanText(span),
        year: String(plan.year),
        stated: String(ordinal),
        computed: String(computed),
        ...listed(statement.prints),
      };
      yield doubted({ path: `statement/${statement.id}`, params }, damageOf(statement));
    }
  },
};
