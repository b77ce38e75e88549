import { Exact, type Explanation, exact, impossible, input, lastDay } from '../kernel/index.ts';
import { isNumber } from '../value/index.ts';
import type { SinglePolicy } from './attain.ts';
import { explainValue, interval } from './explain-value.ts';
import type { Comparison } from './policies/comparison.ts';
import { type MilestonePolicy, milestoneCount } from './policies/milestone.ts';
import { threePoints } from './policies/minimum-target-maximum.ts';
import { exactBands, type ThresholdPolicy, thresholdMeasure } from './policies/threshold.ts';
import { type WeightedPhasesPolicy, weightedPhases } from './policies/weighted-phases.ts';
import type { ScoringRule } from './rules.ts';

/** The node that gives `attainment` from the data, under a policy that could be computed. */
export function explainAttainment(
  id: string,
  attainment: Exact,
  comparison: Comparison,
  policy: SinglePolicy,
): Explanation {
  const { result, target, baseline, better } = comparison;
  const node = (rule: ScoringRule, ...more: readonly Explanation[]): Explanation => ({
    id,
    value: attainment,
    rule,
    inputs: [explainValue(`${id}/result`, result), explainValue(`${id}/target`, target), ...more],
  });
  switch (policy.name) {
    case 'higher-proportional':
    case 'lower-mirror':
    case 'lower-ratio':
      return node(policy.name);
    case 'boolean':
      return explainYesNo(id, attainment, comparison);
    case 'milestone':
      return explainMilestone(id, attainment, comparison, policy);
    case 'weighted-phases':
      return explainPhases(id, attainment, comparison, policy);
    case 'threshold':
      return explainThreshold(id, attainment, comparison, policy);
    case 'date':
      return explainDate(id, attainment, comparison, policy.late === 'zero' ? 0 : policy.graceDays);
    case 'range':
      return explainRange(id, attainment, comparison, policy.width ? exact(policy.width) : null);
    case 'minimum-target-maximum':
      return node(
        'minimum-target-maximum',
        parameters(`${id}/parameters`, Object.entries(threePoints(policy))),
        input(`${id}/better`, null, better),
      );
    case 'baseline-to-target':
      return node(
        'baseline-to-target',
        explainValue(`${id}/baseline`, baseline),
        input(`${id}/better`, null, better),
      );
    case 'all-or-nothing':
      if (target.kind === 'date') return explainDate(id, attainment, comparison, 0);
      if (target.kind === 'range') return explainRange(id, attainment, comparison, null);
      if (!isNumber(target)) return explainYesNo(id, attainment, comparison);
      return node('met', input(`${id}/better`, null, better), ...comparatorLeaf(id, target.comparator));
    default:
      return impossible(policy);
  }
}

function explainYesNo(id: string, attainment: Exact, { result, target }: Comparison): Explanation {
  const asked = explainValue(`${id}/target`, target);
  // A thing to deliver is asked with an implied yes: the answer is compared with it, the words are kept.
  const implied = result.kind === 'yes-no' && target.kind !== 'yes-no';
  const inputs = [
    explainValue(`${id}/result`, result),
    implied ? input(`${id}/expected`, null, 'SI') : asked,
  ];
  return { id, value: attainment, rule: 'same', inputs: implied ? [...inputs, asked] : inputs };
}

function explainDate(
  id: string,
  attainment: Exact,
  { result, target }: Comparison,
  graceDays: number,
): Explanation {
  const day = (name: string, value: Comparison['result']) =>
    input(`${id}/${name}`, null, value.kind === 'date' ? lastDay(value.date) : value.kind);
  const comparator = target.kind === 'date' ? comparatorLeaf(id, target.comparator) : [];
  const grace = input(`${id}/grace-days`, Exact.int(graceDays));
  return {
    id,
    value: attainment,
    rule: 'date',
    inputs: [day('result', result), day('target', target), grace, ...comparator],
  };
}

function explainRange(
  id: string,
  attainment: Exact,
  { result, target }: Comparison,
  width: Exact | null,
): Explanation {
  const asked = isNumber(target)
    ? interval(`${id}/target`, exact(target.value), exact(target.value))
    : explainValue(`${id}/target`, target);
  const inputs = [explainValue(`${id}/result`, result), asked];
  if (width) inputs.push(input(`${id}/width`, width));
  return { id, value: attainment, rule: 'range', inputs };
}

function explainThreshold(
  id: string,
  attainment: Exact,
  comparison: Comparison,
  policy: ThresholdPolicy,
): Explanation {
  const measured = thresholdMeasure(comparison, policy);
  const value = typeof measured === 'string' ? null : measured;
  const looked: Explanation =
    policy.of === 'value'
      ? input(`${id}/result`, value)
      : {
          id: `${id}/measured`,
          value,
          rule: comparison.better === 'lower' ? 'lower-mirror' : 'higher-proportional',
          inputs: [
            explainValue(`${id}/result`, comparison.result),
            explainValue(`${id}/target`, comparison.target),
          ],
        };
  const bands = exactBands(policy.bands).map((band, index): Explanation => {
    const place = `${id}/band-${index + 1}`;
    return {
      id: place,
      value: null,
      rule: 'band',
      inputs: [
        input(`${place}/from`, band.from),
        input(`${place}/to`, band.to),
        input(`${place}/score`, band.score),
      ],
    };
  });
  const way = input(`${id}/between-bands`, null, policy.interpolate ? 'interpolated' : 'stepped');
  return { id, value: attainment, rule: 'threshold', inputs: [looked, way, ...bands] };
}

function explainMilestone(
  id: string,
  attainment: Exact,
  comparison: Comparison,
  policy: MilestonePolicy,
): Explanation {
  const counted = milestoneCount(comparison, policy);
  if (!counted) return explainYesNo(id, attainment, comparison);
  return {
    id,
    value: attainment,
    rule: 'milestone',
    inputs: [
      input(`${id}/achieved`, counted.achieved),
      input(`${id}/phases`, counted.total),
      explainValue(`${id}/target`, comparison.target),
    ],
  };
}

function explainPhases(
  id: string,
  attainment: Exact,
  comparison: Comparison,
  policy: WeightedPhasesPolicy,
): Explanation {
  const phases = weightedPhases(comparison, policy) ?? [];
  const inputs = phases.map(({ weight, share }, index): Explanation => {
    const place = `${id}/phase-${index + 1}`;
    return {
      id: place,
      value: null,
      rule: 'phase',
      inputs: [input(`${place}/weight`, weight), input(`${place}/share`, share)],
    };
  });
  return { id, value: attainment, rule: 'weighted-phases', inputs };
}

function parameters(id: string, entries: readonly (readonly [string, Exact])[]): Explanation {
  const inputs = entries.map(([name, value]) => input(`${id}/${name}`, value));
  return { id, value: null, rule: 'parameters', inputs };
}

function comparatorLeaf(id: string, comparator: string | undefined): readonly Explanation[] {
  return comparator === undefined ? [] : [input(`${id}/comparator`, null, comparator)];
}
