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
  return indicatorPart(placement.indicator, found, {
    ...figures(found),
    baseline: typed(latest(placement.baselines)),
    methodology: plan.scoringMethodology,
    ...(indicator?.direction && { direction: indicator.direction.better }),
    ...(indicator?.unit !== undefined && { unit: indicator.unit }),
    ...(placement.policy && { policy: placement.policy }),
  });
}

/** The score of a common indicator, in the year the document gives its results for. */
export function commonPart(plan: Plan, common: CommonIndicator, at: CivilDate): IndicatorPart {
  const found = atDate(common.targets, common.results, plan.commonYear ?? plan.year, at);
  return indicatorPart(common.id, found, {
    ...figures(found),
    methodology: plan.scoringCommon,
    ...(common.direction && { direction: common.direction.better }),
  });
}

function figures({ target, result }: AtDate): Pick<ScoringInput, 'target' | 'result'> {
  return { target: typed(target), result: typed(result) };
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
