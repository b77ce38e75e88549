import type { CivilDate } from '../../kernel/index.ts';
import type { CommonIndicator, Dated, Placement, Plan } from '../../plan/index.ts';
import { unscored } from '../case.ts';
import type { Score } from '../score.ts';
import { scoreOne } from '../score-one.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { type AtDate, atDate, typed } from './at-date.ts';
import type { IndicatorPart } from './part.ts';

/** The score of an indicator placed in the plan, as of a date. */
export function placementPart(plan: Plan, placement: Placement, at: CivilDate): IndicatorPart {
  const indicator = plan.indicatorById.get(placement.indicator);
  const results = plan.measurementsOf.get(placement.indicator) ?? [];
  const found = atDate(placement.targets, results, plan.year, at);
  // Absent fields are written out: objects of one shape are read faster, and a plan reads them by the hundred.
  return indicatorPart(placement.indicator, found, {
    result: typed(found.result),
    target: typed(found.target),
    baseline: typed(latest(placement.baselines)),
    direction: indicator?.direction?.better,
    unit: indicator?.unit,
    methodology: plan.scoringMethodology,
    policy: placement.policy,
  });
}

/** The score of a common indicator, in the year the document gives its results for. */
export function commonPart(plan: Plan, common: CommonIndicator, at: CivilDate): IndicatorPart {
  const found = atDate(common.targets, common.results, plan.commonYear ?? plan.year, at);
  return indicatorPart(common.id, found, {
    result: typed(found.result),
    target: typed(found.target),
    baseline: null,
    direction: common.direction?.better,
    unit: undefined,
    methodology: plan.scoringCommon,
    policy: undefined,
  });
}

function indicatorPart(id: string, found: AtDate, given: ScoringInput): IndicatorPart {
  const { status, score, reason, policy } = scoreAt(found, given);
  return { of: 'indicator', id, status, score, reason, policy, given, methodology: given.methodology };
}

/** A result that lacks before its checkpoint is not yet due; a text that is no value cannot be compared. */
function scoreAt({ target, result, due }: AtDate, given: ScoringInput): Score {
  if (target?.refused && (due || result)) return unscored('incomparable', 'refused');
  if (target?.refused) return unscored('not-yet-due', null);
  if (result?.refused) return unscored('incomparable', 'refused');
  const score = scoreOne(given);
  return !due && score.reason === 'no-result' ? unscored('not-yet-due', null) : score;
}

function latest(dated: readonly Dated[]): Dated | null {
  return dated.reduce<Dated | null>((last, each) => (last === null || each.at > last.at ? each : last), null);
}
