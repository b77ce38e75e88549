import { computeStaffing } from '../../staffing/index.ts';
import type { Check } from '../check.ts';

/** Why the staffing plan cannot be recomputed: half a seat, a progression downwards, a missing amount. */
export const staffingDataUnsound: Check = {
  code: 'staffing-data-unsound',
  family: 'staffing',
  severity: 'error',
  blocking: false,
  *run(plan) {
    const outcome = plan.staffing ? computeStaffing(plan.staffing) : null;
    if (!outcome || outcome.ok) return;
    for (const { code, path, params } of outcome.refusal) {
      yield { path, params: { problem: code, figures: Object.values(params) } };
    }
  },
};
