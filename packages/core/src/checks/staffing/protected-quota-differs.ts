import { type CitationId, exact } from '../../kernel/index.ts';
import { isNumber } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { familyOf } from '../figure-of.ts';

/** The compulsory quota printed is the law's for that many employees (L. 68/1999 art. 3 c. 1). */
export const protectedQuotaDiffers: Check = {
  code: 'protected-quota-differs',
  family: 'staffing',
  severity: 'warning',
  blocking: false,
  citation: 'l-68-1999-art-3-c1' as CitationId,
  *run(plan, context): Iterable<Observation> {
    const printed = plan.staffing?.protectedQuota;
    const seats = plan.staffing?.seats ?? [];
    const known = seats.flatMap(({ inService }) => inService ?? []);
    if (!printed?.value || !isNumber(printed.value) || known.length < seats.length) return;
    const employees = known.reduce((sum, one) => sum + one, 0);
    const quota = context.norms.disabledQuota(employees);
    if (!quota) return;
    const family = quota.unit === 'percent' ? 'percent' : 'number';
    if (familyOf(printed.value) === family && exact(printed.value.value).equals(exact(quota.value))) return;
    yield {
      path: 'staffing/plan/protectedQuota',
      datum: 'staffing/protectedQuota',
      params: {
        printed: printed.printed,
        employees: String(employees),
        unit: quota.unit,
        due: exact(quota.value).toString(),
      },
    };
  },
};
