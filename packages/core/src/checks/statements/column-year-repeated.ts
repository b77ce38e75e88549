import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { damageOf, isColumnHeading, listed } from './prints.ts';
import { yearsIn } from './years-in.ts';

/** Two columns of one table headed with the same year: the second most likely is the next one. */
export const columnYearRepeated: Check = {
  code: 'column-year-repeated',
  family: 'statements',
  severity: 'error',
  blocking: false,
  *run(plan): Iterable<Observation> {
    for (const statement of plan.statements) {
      if (statement.prints.length < 2 || !statement.prints.every(isColumnHeading)) continue;
      const repeated = repeatedYear(statement.prints.map((print) => print.printed));
      if (!repeated) continue;
      const params = { subject: statement.subject, year: repeated, ...listed(statement.prints) };
      yield doubted({ path: `statement/${statement.id}`, params }, damageOf(statement));
    }
    for (const table of plan.tables) {
      const labels = table.columns.map((column) => column.label);
      const repeated = repeatedYear(labels);
      if (!repeated) continue;
      const places = table.columns.map((column) => column.id);
      const params = { subject: table.title, year: repeated, printed: labels, places };
      yield { path: `table/${table.id}`, params };
    }
  },
};

/** The year two headings with the same words name; null where all differ. */
function repeatedYear(headings: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const heading of headings) {
    const words = heading.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    const year = yearsIn(words)[0];
    if (year && seen.has(words)) return String(year.first);
    seen.add(words);
  }
  return null;
}
