import type { Plan } from '../../plan/index.ts';
import type { RefusalReason } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { refusedPrints } from './refused-prints.ts';

const REASONS: readonly RefusalReason[] = ['ambiguous', 'malformed', 'out-of-range', 'too-long'];

/** A figure has one reading: "2.6" may be 2,6 or the start of a thousand. */
export const figureUnreadable: Check = {
  code: 'figure-unreadable',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { path, printed, reason, uncertain, beside } of refusedPrints(plan, REASONS)) {
      const params = { printed, reason, ...(beside.length > 0 ? { beside } : {}) };
      // Whatever the damage, the figure has to be looked up: no lower severity.
      yield doubted({ path, params }, uncertain);
    }
  },
};
