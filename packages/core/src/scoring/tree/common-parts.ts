import { Exact } from '../../kernel/index.ts';
import type { CommonGoal, Plan } from '../../plan/index.ts';
import { meanOf } from './mean.ts';
import type { IndicatorPart, Part } from './part.ts';

/** The score of a goal of the national catalogue from its indicators. */
export function goalPart(plan: Plan, goal: CommonGoal, parts: readonly IndicatorPart[]): Part {
  return common(plan, goal.id, parts);
}

/** The score of the whole catalogue: of its goals, or of all its indicators alike. */
export function catalogPart(
  plan: Plan,
  id: string,
  goals: readonly Part[],
  indicators: readonly IndicatorPart[],
): Part {
  const rule = plan.scoringCommon.rollUp.common;
  return common(plan, id, rule === 'indicators-equal' ? indicators : goals);
}

/** The catalogue prints no weights: a methodology that asks for them gets none. */
function common(plan: Plan, id: string, parts: readonly Part[]): Part {
  const rule = plan.scoringCommon.rollUp.common;
  if (rule === 'none') return meanOf(id, 'mean', [], plan.scoringCommon);
  const weight = rule === 'weights' ? null : Exact.ONE;
  const terms = parts.map((part) => ({ weight, part }));
  return meanOf(id, rule === 'weights' ? 'weighted-mean' : 'mean', terms, plan.scoringCommon);
}
