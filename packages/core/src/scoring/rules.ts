import { type CivilDate, Exact, type Explanation } from '../kernel/index.ts';
import type { PolicyName } from '../methodology/index.ts';
import type { Comparator } from '../value/index.ts';
import { clamp } from './limits.ts';
import { baselineFormula } from './policies/baseline-to-target.ts';
import { sameWords } from './policies/boolean.ts';
import { meets } from './policies/comparison.ts';
import { dateFormula } from './policies/date.ts';
import { higherProportional } from './policies/higher-proportional.ts';
import { lowerMirror } from './policies/lower-mirror.ts';
import { lowerRatio } from './policies/lower-ratio.ts';
import { minimumTargetMaximum } from './policies/minimum-target-maximum.ts';
import { rangeFormula } from './policies/range.ts';
import { bandFormula, type ExactBand } from './policies/threshold.ts';
import { weightedPhasesFormula } from './policies/weighted-phases.ts';

/**
 * Every rule an explanation may name. `input` is a figure entered; `met` tests a number against a target;
 * `same` two texts; `capped` applies floor and cap; `term` is a weight times a score; the means take terms;
 * `left-out` shows what a mean does without; `missing-as-zero` what it counts as nothing; `not-scored`
 * gives the status instead of a figure; `interval`, `band`, `phase` and `parameters` hold figures together.
 */
export type ScoringRule =
  | Exclude<PolicyName, 'all-or-nothing' | 'boolean' | 'monitoring-only'>
  | 'input'
  | 'met'
  | 'same'
  | 'capped'
  | 'term'
  | 'weighted-mean'
  | 'mean'
  | 'left-out'
  | 'missing-as-zero'
  | 'not-scored'
  | 'interval'
  | 'band'
  | 'phase'
  | 'parameters';

/** A node being recomputed: its inputs as values and as texts, by position. */
interface Recomputing {
  readonly node: Explanation;
  readonly value: (index: number) => Exact | null;
  readonly text: (index: number) => string | undefined;
  readonly recompute: (node: Explanation) => Exact | null;
}

type Rule = (from: Recomputing) => Exact | null;

const none: Rule = () => null;

/** How each rule gives its value from its inputs. */
export const RULES: Readonly<Record<ScoringRule, Rule>> = {
  input: ({ node }) => node.value,
  'higher-proportional': (from) => onTwo(from, higherProportional),
  'lower-mirror': (from) => onTwo(from, lowerMirror),
  'lower-ratio': (from) => onTwo(from, lowerRatio),
  met: (from) => onTwo(from, (r, t) => percent(meets(r, t, better(from, 2), comparator(from, 3)))),
  same: ({ text }) => percent(sameWords(text(0) ?? '', text(1) ?? '')),
  date: (from) => {
    const [result, target] = [from.text(0), from.text(1)];
    const grace = from.value(2);
    if (!result || !target || !grace) return null;
    const days = Number(grace.toFixed(0));
    return dateFormula(result as CivilDate, target as CivilDate, comparator(from, 3), days);
  },
  range: (from) => {
    const [min, max] = valuesOf(from, 1);
    const result = from.value(0);
    return result && min && max ? rangeFormula(result, min, max, from.value(2)) : null;
  },
  threshold: (from) => {
    const measured = from.value(0);
    const bands = from.node.inputs.slice(2).map((band) => bandOf(band, from.recompute));
    const known = bands.filter((band) => band !== null);
    return measured ? bandFormula(measured, known, from.text(1) === 'interpolated') : null;
  },
  milestone: ({ value }) => {
    const [achieved, total] = [value(0), value(1)];
    return achieved && total && !total.isZero() ? achieved.percentOf(total) : null;
  },
  'weighted-phases': ({ node, recompute }) =>
    weightedPhasesFormula(
      node.inputs.map((phase) => ({
        weight: part(phase, 0, recompute) ?? Exact.ZERO,
        share: part(phase, 1, recompute) ?? Exact.ZERO,
      })),
    ),
  'minimum-target-maximum': (from) => {
    const [minimum, maximum, scoreAtMinimum, scoreAtMaximum] = valuesOf(from, 2);
    if (!minimum || !maximum || !scoreAtMinimum || !scoreAtMaximum) return null;
    const points = { minimum, maximum, scoreAtMinimum, scoreAtMaximum };
    return onTwo(from, (r, t) => minimumTargetMaximum(r, t, points, better(from, 3)));
  },
  'baseline-to-target': (from) => {
    const baseline = from.value(2);
    return baseline ? onTwo(from, (r, t) => baselineFormula(r, baseline, t, better(from, 3))) : null;
  },
  'worst-of': ({ node, recompute }) => least(node.inputs.map(recompute)),
  capped: ({ value }) => {
    const [attainment, floor] = [value(0), value(1)];
    return attainment && floor ? clamp(attainment, floor, value(2)) : null;
  },
  term: ({ value }) => {
    const [weight, score] = [value(0), value(1)];
    return weight && score ? weight.times(score) : null;
  },
  'weighted-mean': weightedMean,
  mean: weightedMean,
  'missing-as-zero': () => Exact.ZERO,
  'left-out': none,
  'not-scored': none,
  interval: none,
  band: none,
  phase: none,
  parameters: none,
};

/** Whether `recompute` knows the rule by this name. */
export function isScoringRule(name: string): name is ScoringRule {
  return Object.hasOwn(RULES, name);
}

/** Terms over the sum of their weights; what is left out shares its weight among the others. */
function weightedMean({ node, recompute }: Recomputing): Exact | null {
  const weights: Exact[] = [];
  const terms: Exact[] = [];
  for (const term of node.inputs) {
    const weight = term.rule === 'term' ? part(term, 0, recompute) : null;
    const score = term.rule === 'term' ? part(term, 1, recompute) : null;
    if (!weight || !score) continue;
    weights.push(weight);
    terms.push(weight.times(score));
  }
  const total = Exact.sum(weights);
  return total.sign() > 0 ? Exact.sum(terms).over(total) : null;
}

function onTwo(from: Recomputing, formula: (a: Exact, b: Exact) => Exact): Exact | null {
  const [a, b] = [from.value(0), from.value(1)];
  return a && b ? formula(a, b) : null;
}

function percent(met: boolean): Exact {
  return met ? Exact.HUNDRED : Exact.ZERO;
}

function better({ text }: Recomputing, index: number): 'higher' | 'lower' | 'equal' {
  const word = text(index);
  return word === 'lower' || word === 'equal' ? word : 'higher';
}

function comparator({ text }: Recomputing, index: number): Comparator | undefined {
  const word = text(index);
  switch (word) {
    case '>=':
    case '>':
    case '<=':
    case '<':
    case '=':
      return word;
    default:
      return undefined;
  }
}

function part(
  node: Explanation,
  index: number,
  recompute: (node: Explanation) => Exact | null,
): Exact | null {
  const child = node.inputs[index];
  return child ? recompute(child) : null;
}

function valuesOf({ node, recompute }: Recomputing, index: number): readonly (Exact | null)[] {
  return node.inputs[index]?.inputs.map(recompute) ?? [];
}

function bandOf(node: Explanation, recompute: (node: Explanation) => Exact | null): ExactBand | null {
  const score = part(node, 2, recompute);
  return score ? { from: part(node, 0, recompute), to: part(node, 1, recompute), score } : null;
}

function least(values: readonly (Exact | null)[]): Exact | null {
  return values.reduce((worst, value) => (worst && value ? worst.min(value) : (worst ?? value)), null);
}
