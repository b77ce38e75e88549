import type { IndicatorId, NodeId } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';
import type { Dated, Direction } from './indicator.ts';
import type { Uncertainty } from './node.ts';

/** A goal of the national catalogue (Unioncamere), the parent of common indicators. */
export interface CommonGoal {
  readonly id: NodeId;
  readonly title: string;
}

/**
 * A common national indicator of one year, as the body prints it: mean of its cluster, history, the
 * previous year's target and provisional result, this year's target or expectation.
 */
export interface CommonIndicator {
  readonly id: IndicatorId;
  /** What it is called in the national catalogue, the same in every body: what a comparison joins on. */
  readonly national?: string;
  readonly goal: NodeId;
  readonly title: string;
  readonly algorithm?: string;
  readonly source?: string;
  readonly office?: string;
  readonly direction?: Direction;
  readonly clusterMeans: readonly Dated[];
  readonly history: readonly Dated[];
  readonly targets: readonly Dated[];
  readonly results: readonly Dated[];
  readonly declared?: Printed;
  /** The plan's own indicators that measure the same thing. */
  readonly ties: readonly IndicatorId[];
  readonly uncertain: readonly Uncertainty[];
}
