import { exact } from '../../kernel/index.ts';
import type { StatementPrint } from '../../plan/index.ts';
import { isNumber } from '../../value/index.ts';
import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { damageOf, listed, saying, statementsOf } from './prints.ts';

/**
 * One figure printed in two places with two values. A note that tells two definitions apart makes it a
 * warning: the word is still one. So does a print in words.
 */
export const figurePrintedTwiceDifferently: Check = {
  code: 'figure-printed-twice-differently',
  family: 'statements',
  severity: 'error',
  blocking: false,
  *run(plan) {
    for (const statement of statementsOf(plan, 'figure')) {
      if (new Set(statement.prints.map(figureKey)).size < 2) continue;
      const { note } = statement;
      const observation = {
        path: `statement/${statement.id}`,
        params: { subject: statement.subject, ...listed(statement.prints), ...(note ? { note } : {}) },
        ...(note !== undefined || statement.prints.some(inWords) ? { severity: 'warning' as const } : {}),
      };
      yield doubted(observation, damageOf(statement));
    }
  },
};

/** "Everyone" beside "98%": words leave room that two figures, or two dates, do not. */
function inWords({ value }: StatementPrint): boolean {
  return !value || !(isNumber(value) || value.kind === 'date');
}

/** Figures are one when their values are: "1.505" and "1505"; a share is never a count. So are dates. */
function figureKey(print: StatementPrint): string {
  const { value } = print;
  if (value?.kind === 'date') return value.date;
  if (!value || !isNumber(value)) return saying(print);
  return `${value.kind === 'percent' ? '%' : ''}${exact(value.value).toString()}`;
}
