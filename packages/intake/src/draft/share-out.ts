import { Exact, exact, toDecimal } from '@traguardo/core/kernel';
import type { Placement } from '@traguardo/core/plan';
import { isWhole } from './areas.ts';
import type { Frame } from './frame.ts';

/** Decimals of a weight that the document implies. */
const PLACES = 6;

/**
 * The placements of one table, whose weights may be shares of the whole: where they make 100 all together and within
 * no objective, each objective weighs what its indicators do, and they their parts of it. The document implies these
 * weights; those it prints stay in its rows.
 */
export function shareOut(placements: readonly Placement[], frame: Frame): readonly Placement[] {
  const shares = placements.flatMap(({ weight }) => (weight ? [exact(weight.value)] : []));
  const nodes = new Map<Placement['node'], Exact>();
  for (const { node, weight } of placements) {
    if (weight) nodes.set(node, (nodes.get(node) ?? Exact.ZERO).plus(exact(weight.value)));
  }
  const sums = [...nodes.values()];
  const ofWhole = shares.length === placements.length && sums.length > 1 && isWhole(shares);
  if (!ofWhole || sums.some((sum) => sum.isZero() || isWhole([sum]))) return placements;
  if ([...nodes.keys()].some((node) => frame.isWeighed(node))) return placements;
  for (const [node, sum] of nodes) frame.weigh(node, { value: toDecimal(sum, PLACES) });
  return placements.map((placement) => {
    const { node, weight } = placement;
    const sum = nodes.get(node);
    if (!weight || !sum) return placement;
    const part = exact(weight.value).times(Exact.HUNDRED).over(sum).rounded(PLACES);
    return { ...placement, weight: { value: toDecimal(part, PLACES) } };
  });
}
