import type { StatementPrint } from '../../plan/index.ts';
import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { miscitations } from './miscitations.ts';
import { damageOf, listed, statementsOf } from './prints.ts';

/** One act printed with two numbers ("n. 4/C" and "n. 2/C" of one day). A law cited wrong is told by `law-miscited`. */
export const actNumberDiffers: Check = {
  code: 'act-number-differs',
  family: 'statements',
  severity: 'error',
  blocking: false,
  *run(plan, context) {
    for (const statement of statementsOf(plan, 'act-number')) {
      const numbers = [...new Set(statement.prints.flatMap((print) => actNumber(print) ?? []))];
      const { knownActs } = context.norms;
      const miscited = statement.prints.some((print) => miscitations(print.printed, knownActs).length > 0);
      if (numbers.length < 2 || miscited) continue;
      const params = { subject: statement.subject, numbers, ...listed(statement.prints) };
      yield doubted({ path: `statement/${statement.id}`, params }, damageOf(statement));
    }
  },
};

/** "4/C" of "delibera n. 4/C del 13.2.2025"; null where no number is printed, a year apart. */
function actNumber(print: StatementPrint): string | null {
  const match = /(\d+)(?:\s*\/\s*([a-z]+|\d{2,4}))?/i.exec(print.printed);
  if (match && match[2] === undefined && /^(?:19|20)\d{2}$/.test(match[1] ?? '')) return null;
  return match ? [match[1], match[2]].filter(Boolean).join('/').toUpperCase() : null;
}
