import type { CitationId, CivilDate } from '../../kernel/index.ts';
import type { Check } from '../check.ts';

const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre';

/** The term a document gives the yearly report of the CUG is the one of the directive (section 6). */
export const cugReportTerm: Check = {
  code: 'cug-report-term',
  family: 'deadlines',
  severity: 'warning',
  blocking: false,
  citation: 'direttiva-2-2019' as CitationId,
  *run(plan, context) {
    const due = context.norms.cugReportDue(plan.year).value;
    for (const { id, subject, prints } of plan.statements) {
      if (!/\bCUG\b/.test(subject)) continue;
      for (const { printed, place } of prints) {
        const term = dayAndMonth(printed);
        if (term === null || term === monthAndDay(due)) continue;
        yield { path: `statement/${id}`, params: { subject, printed, place, due } };
      }
    }
  },
};

/** "03-31" of "entro il 31 marzo"; null where no day is named. */
function dayAndMonth(text: string): string | null {
  const match = /\b(\d{1,2})\s+(\p{L}+)/u.exec(text);
  const month = MONTHS.split(' ').indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return null;
  return `${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}

function monthAndDay(date: CivilDate): string {
  return date.slice(5);
}
