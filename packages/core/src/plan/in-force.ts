import type { InForce } from '../monitoring/index.ts';
import type { Plan } from './plan.ts';

/** What a plan holds, for the changes that led to it; the weight of a node is one where it has one share. */
export function inForceOf({ placementOf, nodeById }: Plan): InForce {
  return {
    holds: (indicator) => placementOf.has(indicator),
    target: (indicator, at) => placementOf.get(indicator)?.targets.find((each) => each.at === at) ?? null,
    weight: (indicator) => placementOf.get(indicator)?.weight?.value ?? null,
    nodeWeight: (node) => {
      const shares = nodeById.get(node)?.weights.flatMap(({ share }) => share ?? []) ?? [];
      return shares.length === 1 ? (shares[0]?.value ?? null) : null;
    },
  };
}
