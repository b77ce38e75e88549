import { type Check, type CheckContext, catalogue, runChecks } from '@traguardo/core/checks';
import type { Finding } from '@traguardo/core/kernel';
import { type DraftDossier, type Plan, validate } from '@traguardo/core/plan';
import { scorePlan } from '@traguardo/core/scoring';
import { computeStaffing } from '@traguardo/core/staffing';
import { checkNorms } from '@traguardo/norms';

/** The valid plan of a draft's first cycle. @throws when the draft is not valid: a slip of the test's author. */
export function planOf(draft: DraftDossier): Plan {
  const outcome = validate(draft);
  if (!outcome.ok) throw new Error(`not a valid draft: ${JSON.stringify(outcome.refusal)}`);
  const plan = outcome.value.plans[0];
  if (!plan) throw new Error('a dossier without plans');
  return plan;
}

/** What the checks may look at beside the plan, at its own reference date. */
export function contextOf(plan: Plan): CheckContext {
  const staffing = plan.staffing ? computeStaffing(plan.staffing) : null;
  return {
    at: plan.referenceDate,
    norms: checkNorms,
    tree: scorePlan(plan, plan.referenceDate),
    staffing: staffing?.ok ? staffing.value : null,
  };
}

/** The findings of a draft: of the full catalogue, or of the checks given. */
export function findingsOf(draft: DraftDossier, checks: readonly Check[] = catalogue): Finding[] {
  const plan = planOf(draft);
  return runChecks(checks, plan, contextOf(plan));
}
