import { type Exact, impossible } from '../kernel/index.ts';
import type { Policy } from '../methodology/index.ts';
import { allOrNothing } from './policies/all-or-nothing.ts';
import { baselineToTarget } from './policies/baseline-to-target.ts';
import { yesNo } from './policies/boolean.ts';
import { type Comparison, onNumbers } from './policies/comparison.ts';
import { dateScore } from './policies/date.ts';
import { higherProportional } from './policies/higher-proportional.ts';
import { lowerMirror } from './policies/lower-mirror.ts';
import { lowerRatio } from './policies/lower-ratio.ts';
import { milestoneScore } from './policies/milestone.ts';
import { minimumTargetMaximum, threePoints } from './policies/minimum-target-maximum.ts';
import { rangeScore } from './policies/range.ts';
import { thresholdScore } from './policies/threshold.ts';
import { weightedPhasesScore } from './policies/weighted-phases.ts';
import type { ScoreReason } from './score.ts';

/** Policies that look at one result and one target: the others are decided before. */
export type SinglePolicy = Exclude<Policy, { name: 'worst-of' | 'monitoring-only' }>;

/** The attainment under a policy, in percent, before floor and cap; or what stands in its way. */
export function attain(comparison: Comparison, policy: SinglePolicy): Exact | ScoreReason {
  switch (policy.name) {
    case 'higher-proportional':
      return onNumbers(comparison, higherProportional);
    case 'lower-mirror':
      return onNumbers(comparison, lowerMirror);
    case 'lower-ratio':
      return onNumbers(comparison, lowerRatio);
    case 'threshold':
      return thresholdScore(comparison, policy);
    case 'boolean':
      return yesNo(comparison);
    case 'date':
      return dateScore(comparison, policy.late === 'zero' ? 0 : policy.graceDays);
    case 'range':
      return rangeScore(comparison, policy.width ?? null);
    case 'milestone':
      return milestoneScore(comparison, policy);
    case 'weighted-phases':
      return weightedPhasesScore(comparison, policy);
    case 'minimum-target-maximum': {
      const points = threePoints(policy);
      return onNumbers(comparison, (r, t) => minimumTargetMaximum(r, t, points, comparison.better));
    }
    case 'baseline-to-target':
      return baselineToTarget(comparison);
    case 'all-or-nothing':
      return allOrNothing(comparison);
    default:
      return impossible(policy);
  }
}
