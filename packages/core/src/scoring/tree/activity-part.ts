import type { CivilDate } from '../../kernel/index.ts';
import type { Activity, Plan } from '../../plan/index.ts';
import { unscored } from '../case.ts';
import { scoreOne } from '../score-one.ts';
import type { ScoringInput } from '../scoring-input.ts';
import type { IndicatorPart } from './part.ts';

/**
 * An activity against its term, as a date; it stands beside the roll-up, not in it. Without a term there
 * is nothing to be late for: it is watched.
 */
export function activityPart(plan: Plan, activity: Activity, at: CivilDate): IndicatorPart {
  const done = activity.done && activity.done <= at ? activity.done : null;
  const given: ScoringInput = {
    target: activity.due ? { kind: 'date', date: activity.due } : { kind: 'monitoring' },
    result: done ? { kind: 'date', date: done } : null,
    methodology: plan.scoringMethodology,
  };
  const waiting = activity.due !== undefined && activity.due > at && !done;
  const { status, score, reason, policy } = waiting ? unscored('not-yet-due', null) : scoreOne(given);
  const { methodology } = given;
  return { of: 'indicator', id: activity.id, status, score, reason, policy, given, methodology };
}
