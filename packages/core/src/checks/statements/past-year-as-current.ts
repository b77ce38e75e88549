import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';

/** "nel corso del 2024": the time the source covers, not a year in a name. */
const COVERED = /\bnel(?:l'anno| corso del(?:l'anno)?)\s+(\d{4})\b(?!\s*[-/]\s*\d)/i;
/** "n. 120 indicatore 2024": the indicator of another year. */
const NAMED = /\bindicator[ei]\s+(\d{4})\b/i;

/** A plan measures its own years: a source or a target of the year before is a leftover. */
export const pastYearAsCurrent: Check = {
  code: 'past-year-as-current',
  family: 'statements',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    if (plan.document.kind === 'relazione') return;
    for (const placement of plan.placements) {
      const indicator = plan.indicatorById.get(placement.indicator);
      if (!indicator) continue;
      const target = placement.targets.find(({ at }) => at === `${plan.year}-12-31`);
      const texts = [
        ['source', indicator.source, COVERED],
        ['target', target?.printed, NAMED],
      ] as const;
      for (const [field, printed, pattern] of texts) {
        const past = pattern.exec(printed ?? '')?.[1];
        if (printed === undefined || past === undefined || Number(past) >= plan.year) continue;
        const observation = {
          path: `${indicatorPath(indicator.id)}/${field}`,
          ...(target && field === 'target'
            ? { datum: `${indicatorPath(indicator.id)}/targets/${target.at}` }
            : {}),
          params: { indicator: indicator.title, field, printed, past, year: String(plan.year) },
        };
        yield doubted(
          observation,
          doubtAbout([...indicator.uncertain, ...placement.uncertain], [field]),
          'info',
        );
      }
    }
  },
};
