import type { Plan } from '../../plan/index.ts';
import type { RefusalReason } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { refusedPrints } from './refused-prints.ts';

const REASONS: readonly RefusalReason[] = ['impossible-date'];

/** A date exists in the calendar: no 31 June. */
export const impossibleDate: Check = {
  code: 'impossible-date',
  family: 'kinds',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { path, printed, uncertain } of refusedPrints(plan, REASONS)) {
      yield doubted({ path, params: { printed } }, uncertain);
    }
  },
};
