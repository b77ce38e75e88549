import type { Statement } from '../../plan/index.ts';
import type { Check } from '../check.ts';
import { doubted } from '../doubt.ts';
import { ordinalYear } from './ordinal-year.ts';
import { damageOf, isColumnHeading, listed, statementsOf } from './prints.ts';
import { spanText, yearsIn } from './years-in.ts';

/** One thing printed with two spans of years: the index says 2024-2026, the chapter 2025-2027 (P13). */
export const yearsDiffer: Check = {
  code: 'years-differ',
  family: 'statements',
  severity: 'error',
  blocking: false,
  *run(plan) {
    for (const statement of statementsOf(plan, 'years')) {
      const spans = spansOf(statement);
      if (spans.length < 2) continue;
      const params = { subject: statement.subject, years: spans, ...listed(statement.prints) };
      yield doubted({ path: `statement/${statement.id}`, params }, damageOf(statement));
    }
  },
};

/** The distinct spans a statement prints; none for project years and headings, which others look at. */
export function spansOf(statement: Statement): string[] {
  const { prints } = statement;
  if (prints.every(isColumnHeading) || prints.some((print) => ordinalYear(print.printed) !== null)) return [];
  return [...new Set(prints.flatMap((print) => yearsIn(print.printed).map(spanText)))];
}
