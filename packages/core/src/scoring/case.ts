import type { Policy } from '../methodology/index.ts';
import { isAbsent, isNumber, type Value } from '../value/index.ts';
import { betterUnder, choosePolicy, slotOf } from './choose-policy.ts';
import { comparable } from './comparable.ts';
import type { Comparison } from './policies/comparison.ts';
import { MONITORED } from './policies/monitoring-only.ts';
import { sameUnit } from './policies/same-unit.ts';
import type { Score, ScoreReason, ScoreStatus } from './score.ts';
import type { ScoringInput } from './scoring-input.ts';

/** A result that can be put beside its target, with the policy that holds. */
export interface Case {
  readonly comparison: Comparison;
  readonly policy: Policy;
}

const NO_TARGET = unscored('missing', 'no-target');
const NO_RESULT = unscored('missing', 'no-result');
const NOT_APPLICABLE = unscored('not-applicable', null);
const NOT_VALUED = unscored('not-valued', null);

/**
 * What there is to score; or the status that needs no arithmetic. The target speaks first: where nothing
 * is expected, or it is only watched, a blank result is not missing.
 */
export function caseOf(input: ScoringInput): Case | Score {
  const { direction } = input;
  const [printed, printedTarget] = [input.result, input.target];
  if (!printedTarget) return NO_TARGET;
  if (isAbsent(printedTarget)) return absent(printedTarget.kind, NO_TARGET);
  if (input.policy?.name === 'monitoring-only') return MONITORED;
  if (!printed) return NO_RESULT;
  if (isAbsent(printed)) return absent(printed.kind, NO_RESULT);
  const unit = input.unit ?? '';
  const asked = figureAsked(printedTarget, printed, unit);
  const { result, target } = comparable({ result: printed, target: asked }, unit);
  const slot = slotOf(target, direction);
  if (!slot) return NO_TARGET;
  const policy = choosePolicy(target, slot, input.methodology, input.policy);
  const better = betterUnder(policy, slot);
  return { policy, comparison: { result, target, baseline: input.baseline ?? null, better, unit } };
}

/**
 * A thing to deliver that holds one figure ("almeno n. 3 verbali") is answered by a figure of the same
 * unit.
 */
function figureAsked(target: Value, result: Value, unit: string): Value {
  if (target.kind !== 'milestone' || !isNumber(result)) return target;
  const figures = target.parts?.filter(isNumber) ?? [];
  const [figure] = figures;
  return figures.length === 1 && figure && sameUnit(result, figure, unit) ? figure : target;
}

function absent(kind: 'monitoring' | 'not-due' | 'missing' | 'not-valued', missing: Score): Score {
  switch (kind) {
    case 'monitoring':
      return MONITORED;
    case 'not-due':
      return NOT_APPLICABLE;
    case 'not-valued':
      return NOT_VALUED;
    case 'missing':
      return missing;
  }
}

/** A score that is none, with its status. */
export function unscored(
  status: Exclude<ScoreStatus, 'scored'>,
  reason: ScoreReason | null,
  policy: Policy | null = null,
): Score {
  return { status, score: null, attainment: null, policy, reason };
}
