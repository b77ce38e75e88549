import { grouped, type SourcePlace } from '../kernel/index.ts';
import type { Methodology } from '../methodology/index.ts';
import type { DraftCycle, DraftDossier, Plan } from './plan.ts';

/** The plan of a cycle that was found valid, with its indexes. Lists under a key keep the order entered. */
export function planOf(
  draft: DraftDossier,
  cycle: DraftCycle,
  scoringMethodology: Methodology,
  scoringCommon: Methodology,
): Plan {
  const { places: _, ...content } = cycle;
  const plan: Omit<Plan, ValidMark> = {
    ...content,
    body: draft.body,
    scoringMethodology,
    scoringCommon,
    indicatorById: new Map(draft.indicators.map((indicator) => [indicator.id, indicator])),
    nodeById: new Map(cycle.nodes.map((node) => [node.id, node])),
    childrenOf: grouped(cycle.nodes, (node) => node.parent),
    placementsOf: grouped(cycle.placements, (placement) => placement.node),
    placementOf: new Map(cycle.placements.map((placement) => [placement.indicator, placement])),
    measurementsOf: grouped(cycle.measurements, (measurement) => measurement.indicator),
    imports: draft.imports,
    places: cycle.places ? layered(draft.places, cycle.places) : draft.places,
  };
  return plan as Plan;
}

type ValidMark = Exclude<keyof Plan, string>;

/** The dossier's places, with the cycle's own in place of those another cycle left under the same path. */
function layered(
  base: ReadonlyMap<string, SourcePlace>,
  own: ReadonlyMap<string, SourcePlace>,
): ReadonlyMap<string, SourcePlace> {
  const whole = new Map(base);
  for (const [path, place] of own) whole.set(path, place);
  return whole;
}
