import type { CitationId } from '../../kernel/index.ts';
import type { Check } from '../check.ts';

/** A plan covers three years in a row, starting from its own (P4). */
export const trienniumNotConsecutive: Check = {
  code: 'triennium-not-consecutive',
  family: 'deadlines',
  severity: 'error',
  blocking: false,
  citation: 'dm-132-2022-art-7' as CitationId,
  *run(plan) {
    const [first, last] = plan.triennium;
    if (last - first === 2 && first === plan.year) return;
    yield {
      path: `plan/${plan.year}/triennium`,
      params: { first: String(first), last: String(last), year: String(plan.year) },
    };
  },
};
