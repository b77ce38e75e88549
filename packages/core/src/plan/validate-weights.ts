import { type Decimal, decimalText } from '../kernel/index.ts';
import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';
import type { Weight } from './weight.ts';

/**
 * Every weight lies between 0 and 100. Whether weights add up is no matter here: real documents print
 * weights that do not, and a check says so. Totals printed are sums, not weights, and may exceed 100.
 */
export function validateWeights(cycle: DraftCycle, report: Report): void {
  const one = (weight: Weight | null | undefined, path: string) => {
    if (weight && isOutside(weight.value)) {
      report('weight-out-of-range', path, {
        weight: decimalText(weight.value),
        minimum: '0',
        maximum: '100',
      });
    }
  };
  for (const node of cycle.nodes) {
    const path = `${node.kind}/${node.id}`;
    for (const { share, effective } of node.weights) {
      one(share, `${path}/weights`);
      one(effective, `${path}/weights`);
    }
    for (const { weight } of node.weightPrints) one(weight, `${path}/weightPrints`);
    one(node.ownBlock, `${path}/ownBlock`);
  }
  for (const activity of cycle.activities) one(activity.weight, `activity/${activity.id}/weight`);
  for (const placement of cycle.placements) one(placement.weight, `indicator/${placement.indicator}/weight`);
  for (const assignment of cycle.assignments) {
    for (const [index, row] of assignment.rows.entries()) {
      one(row.weight, `assignment/${assignment.id}/rows/${index}/weight`);
    }
  }
  for (const { title, weight, printed } of cycle.staffing?.rankingFactors ?? []) {
    one({ value: weight, printed }, `staffing/rankingFactors/${title}`);
  }
}

/** Whether a weight in percent lies below 0 or above 100. */
export function isOutside({ units, places }: Decimal): boolean {
  return units < 0n || units > 100n * 10n ** BigInt(places);
}
