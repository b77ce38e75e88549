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

/**
 * Evaluates a plan as of `at`; keep the result, or use an `Evaluator` that does. `known`: the findings,
 * where they were computed before.
 */
export function evaluatePlan(
  plan: Plan,
  at: CivilDate,
  norms: CheckNorms,
  known?: readonly Finding[],
): Evaluation {
  let tree: ScoreTree | undefined;
  let staffing: StaffingResult | null | undefined;
  let findings = known;
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

/** Dates kept per plan: a caller who asks for ever new ones must not fill the memory. */
const KEPT_DATES = 8;

/** Gives the evaluation of a plan at a date, the same one every time, as long as the plan is remembered. */
export class Evaluator {
  private readonly norms: CheckNorms;
  private readonly kept = new WeakMap<Plan, Map<CivilDate, Evaluation>>();

  constructor(norms: CheckNorms) {
    this.norms = norms;
  }

  /** Undefined where nobody asked before. */
  known(plan: Plan, at: CivilDate): Evaluation | undefined {
    return this.kept.get(plan)?.get(at);
  }

  /** `findings`: where they were computed before, by another process. */
  evaluate(plan: Plan, at: CivilDate, findings?: readonly Finding[]): Evaluation {
    const dates = this.kept.get(plan) ?? new Map<CivilDate, Evaluation>();
    this.kept.set(plan, dates);
    const evaluation = dates.get(at) ?? evaluatePlan(plan, at, this.norms, findings);
    dates.delete(at);
    dates.set(at, evaluation);
    const oldest = dates.keys().next().value;
    if (dates.size > KEPT_DATES && oldest !== undefined) dates.delete(oldest);
    return evaluation;
  }
}
