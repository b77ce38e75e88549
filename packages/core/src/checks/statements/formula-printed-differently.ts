import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { dividesByPaid } from '../payment/divides-by-paid.ts';
import { damageOf, listed, saying, statementsOf } from './prints.ts';

/**
 * One measure with two formulas, or a name and a formula that tell two measures. The formula of the
 * payment delay is told by `payment-indicator-formula`, at the indicator.
 */
export const formulaPrintedDifferently: Check = {
  code: 'formula-printed-differently',
  family: 'statements',
  severity: 'warning',
  blocking: false,
  *run(plan) {
    for (const statement of statementsOf(plan, 'formula')) {
      if (new Set(statement.prints.map(saying)).size < 2) continue;
      if (statement.prints.some((print) => dividesByPaid(print.printed))) continue;
      const { note } = statement;
      const params = { subject: statement.subject, ...listed(statement.prints), ...(note ? { note } : {}) };
      yield doubted({ path: `statement/${statement.id}`, params }, damageOf(statement), 'info');
    }
  },
};
