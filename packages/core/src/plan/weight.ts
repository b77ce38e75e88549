import type { Decimal, IndicatorId, UnitId } from '../kernel/index.ts';

/** A weight in percent, 0 to 100. `printed` is absent where the document implies it. */
export interface Weight {
  readonly value: Decimal;
  readonly printed?: string;
  readonly uncertain?: string;
}

/**
 * One entry of a node's weight in its parent: an objective may carry several, per responsible area or
 * per subset of its indicators (OO 1.1.2 of Brescia: 40 for indicators 1-3, 10 for 4-5).
 */
export interface NodeWeight {
  /** Share among the siblings; null where the document leaves it blank. */
  readonly share: Weight | null;
  /** The effective weight printed beside it: share x (100 - own block). */
  readonly effective?: Weight;
  readonly unit?: UnitId;
  readonly indicators?: readonly IndicatorId[];
  readonly uncertain?: string;
}

/** The same weight printed in another place of the document (the sheet, beside the box). */
export interface WeightPrint {
  readonly place: string;
  readonly weight: Weight;
  readonly uncertain?: string;
}
