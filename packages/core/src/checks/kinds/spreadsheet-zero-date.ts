import type { Plan } from '../../plan/index.ts';
import type { RefusalReason } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { refusedPrints } from './refused-prints.ts';

const REASONS: readonly RefusalReason[] = ['spreadsheet-zero-date'];

/** A spreadsheet shows the empty cell or the number zero as "00/01/1900": it is no date. */
export const spreadsheetZeroDate: Check = {
  code: 'spreadsheet-zero-date',
  family: 'kinds',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { path, printed, uncertain } of refusedPrints(plan, REASONS)) {
      yield doubted({ path, params: { printed } }, uncertain);
    }
  },
};
