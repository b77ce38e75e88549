import { grouped } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { repeatedIn } from './repeated.ts';

/** A dashboard shows an indicator once. */
export const occurrenceDuplicated: Check = {
  code: 'occurrence-duplicated',
  family: 'occurrences',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    const rows = grouped(repeatedIn(plan), ({ occurrence }) => `${occurrence.view} ${occurrence.indicator}`);
    for (const [first, second, ...more] of rows.values()) {
      if (!first || !second) continue;
      yield {
        path: `${second.path}/indicator`,
        params: { indicator: second.title, view: second.occurrence.view, count: String(2 + more.length) },
      };
    }
  },
};
