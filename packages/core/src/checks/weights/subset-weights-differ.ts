import { Exact, exact, type IndicatorId } from '../../kernel/index.ts';
import type { FrameNode, NodeWeight, Placement, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { nodePath } from '../paths.ts';
import { doubtOfNode } from './siblings.ts';

/**
 * A weight printed beside some indicators of an objective is in proportion to theirs: 40 and 10 for
 * two subsets of five indicators at 20 each say 80 and 20 in one place, 60 and 40 in the other.
 */
export const subsetWeightsDiffer: Check = {
  code: 'subset-weights-differ',
  family: 'weights',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const node of plan.nodes) {
      const placements = plan.placementsOf.get(node.id) ?? [];
      const subsets = subsetsOf(node, placements);
      if (subsets.every(({ bySubset, byIndicators }) => bySubset.toFixed(2) === byIndicators.toFixed(2)))
        continue;
      yield doubted(
        {
          path: `${nodePath(node)}/weights`,
          params: {
            subsets: subsets.map(({ numbers }) => numbers.join('+')),
            weights: subsets.map(({ share }) => share),
            bySubset: subsets.map(({ bySubset }) => bySubset.toFixed(2)),
            byIndicators: subsets.map(({ byIndicators }) => byIndicators.toFixed(2)),
          },
        },
        doubtOfNode(node),
      );
    }
  },
};

interface Subset {
  readonly numbers: readonly string[];
  readonly share: string;
  /** Its part of the objective in percent, by the weights printed beside the subsets. */
  readonly bySubset: Exact;
  /** Its part of the objective in percent, by the weights of its indicators. */
  readonly byIndicators: Exact;
}

/** Empty when a weight is missing, or when the weights are not given by subset. */
function subsetsOf(node: FrameNode, placements: readonly Placement[]): readonly Subset[] {
  if (node.weights.length < 2 || node.weights.some(({ indicators }) => !indicators)) return [];
  const shares = node.weights.map(({ share }) => (share ? exact(share.value) : null));
  const total = shares.reduce<Exact>((sum, share) => (share ? sum.plus(share) : sum), Exact.ZERO);
  const all = weightOf(placements, null);
  if (shares.includes(null) || total.isZero() || !all || all.isZero()) return [];
  return node.weights.flatMap((entry) => subsetOf(entry, total, placements, all));
}

function subsetOf(
  { share, indicators = [] }: NodeWeight,
  total: Exact,
  placements: readonly Placement[],
  all: Exact,
): readonly Subset[] {
  const own = weightOf(placements, indicators);
  if (!share || !own) return [];
  return [
    {
      numbers: placements
        .filter((placement) => indicators.includes(placement.indicator))
        .map((placement) => placement.number ?? placement.indicator),
      share: share.printed ?? exact(share.value).toString(),
      bySubset: exact(share.value).times(Exact.HUNDRED).over(total),
      byIndicators: own.times(Exact.HUNDRED).over(all),
    },
  ];
}

/** The sum of the weights of some indicators (null: of all); null when one is blank. */
function weightOf(placements: readonly Placement[], ids: readonly IndicatorId[] | null): Exact | null {
  let sum = Exact.ZERO;
  for (const { indicator, weight } of placements) {
    if (ids && !ids.includes(indicator)) continue;
    if (!weight) return null;
    sum = sum.plus(exact(weight.value));
  }
  return sum;
}
