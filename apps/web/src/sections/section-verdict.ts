import type { PrintedTable } from '@traguardo/contracts';
import type { SectionVerdict } from '@traguardo/texts/screens/sections';
import { figureIt } from '../format/figure-it.ts';

/** How many sums hold in some tables, as the server judged them, and the first that does not. */
export function sectionVerdict(tables: readonly PrintedTable[]): SectionVerdict {
  const relations = tables.flatMap((table) => table.relations);
  const judged = relations.filter(({ is }) => is !== 'skipped');
  const first = judged.find(({ is }) => is === 'fails');
  return {
    tables: tables.length,
    judged: judged.length,
    holding: judged.filter(({ is }) => is === 'holds').length,
    skipped: relations.length - judged.length,
    findings: tables.reduce((sum, { findings }) => sum + findings.length, 0),
    failing: first
      ? { result: first.result, printed: figureIt(first.printed), computed: figureIt(first.computed ?? '') }
      : null,
  };
}
