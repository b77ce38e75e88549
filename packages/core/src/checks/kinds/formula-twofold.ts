import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';

/** How a formula starts: a count, a share, a progress. */
const FORMULA = /^(?:conteggio|numero|n\.|stato (?:di )?avanzamento|percentuale|%)/i;

/** An indicator is computed in one way, not in two set side by side. */
export const formulaTwofold: Check = {
  code: 'formula-twofold',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, algorithm, uncertain } of plan.indicatorById.values()) {
      const parts = algorithm?.split(/\s[-–;]\s/).filter((part) => FORMULA.test(part.trim())) ?? [];
      if (algorithm === undefined || parts.length < 2) continue;
      const params = { algorithm, count: String(parts.length) };
      yield doubted(
        { path: `${indicatorPath(id)}/algorithm`, params },
        doubtAbout(uncertain, ['algorithm']),
        'info',
      );
    }
  },
};
