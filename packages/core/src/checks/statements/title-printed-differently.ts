import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { damageOf, isColumnHeading, listed, saying, statementsOf } from './prints.ts';

/** One title printed in two ways: the reader cannot tell whether it is one thing or two. */
export const titlePrintedDifferently: Check = {
  code: 'title-printed-differently',
  family: 'statements',
  severity: 'warning',
  blocking: false,
  *run(plan) {
    for (const statement of statementsOf(plan, 'title')) {
      if (statement.prints.every(isColumnHeading)) continue;
      if (new Set(statement.prints.map(saying)).size < 2) continue;
      const params = { subject: statement.subject, ...listed(statement.prints) };
      yield doubted({ path: `statement/${statement.id}`, params }, damageOf(statement), 'info');
    }
  },
};
