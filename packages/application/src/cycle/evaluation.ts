import { type CheckNorms, catalogue, runChecks } from '@traguardo/core/checks';
import type { CivilDate, Finding } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import { type ScoreTree, scorePlan } from '@traguardo/core/scoring';
import { computeStaffing, type StaffingResult } from '@traguardo/core/staffing';

/** All that is computed from one plan as of a date, each part once and only when somebody asks. */
export interface Evaluation {
  readonly at: CivilDate;
  readonly tree: ScoreTree;
  /** Null where the plan has no staffing plan, or one whose arithmetic cannot be done. */
  readonly staffing: StaffingResult | null;
  /** Worst first: see `runChecks`. */
  readonly findings: readonly Finding[];
}

/** Evaluates a plan as of `at`; keep the result, or use an `Evaluator` that does. */
export function evaluatePlan(plan: Plan, at: CivilDate, norms: CheckNorms): Evaluation {
  let tree: ScoreTree | undefined;
  let staffing: StaffingResult | null | undefined;
  let findings: readonly Finding[] | undefined;
  return {
    at,
    get tree() {
      tree ??= scorePlan(plan, at);
      return tree;
    },
    get staffing() {
      if (staffing === undefined) staffing = staffingOf(plan);
      return staffing;
    },
    get findings() {
      findings ??= runChecks(catalogue, plan, { at, norms, tree: this.tree, staffing: this.staffing });
      return findings;
    },
  };
}

function staffingOf(plan: Plan): StaffingResult | null {
  if (!plan.staffing) return null;
  const outcome = computeStaffing(plan.staffing);
  return outcome.ok ? outcome.value : null;
}

/** Gives the evaluation of a plan at a date, the same one every time. */
export type Evaluator = (plan: Plan, at: CivilDate) => Evaluation;

/** Dates kept per plan: a caller who asks for ever new ones must not fill the memory. */
const KEPT_DATES = 8;

/** An evaluator that remembers, as long as the plan itself is remembered. */
export function createEvaluator(norms: CheckNorms): Evaluator {
  const known = new WeakMap<Plan, Map<CivilDate, Evaluation>>();
  return (plan, at) => {
    const dates = known.get(plan) ?? new Map<CivilDate, Evaluation>();
    known.set(plan, dates);
    const evaluation = dates.get(at) ?? evaluatePlan(plan, at, norms);
    dates.delete(at);
    dates.set(at, evaluation);
    const oldest = dates.keys().next().value;
    if (dates.size > KEPT_DATES && oldest !== undefined) dates.delete(oldest);
    return evaluation;
  };
}
