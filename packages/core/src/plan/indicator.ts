import type { CivilDate, IndicatorId, NodeId, Unit } from '../kernel/index.ts';
import type { Policy } from '../methodology/index.ts';
import type { Printed } from '../value/index.ts';
import type { Uncertainty } from './node.ts';
import type { Weight } from './weight.ts';

/** Dimension of an indicator, in the guideline's words. */
export type Dimension =
  | 'efficacia'
  | 'efficacia-esterna'
  | 'efficacia-interna'
  | 'efficienza'
  | 'efficienza-esterna'
  | 'efficienza-interna'
  | 'qualita'
  | 'impatto'
  | 'stato-risorse';

/** Which way is better. `inferred` marks a direction the document does not print. */
export interface Direction {
  readonly better: 'higher' | 'lower' | 'equal';
  readonly inferred: boolean;
}

/** An indicator's identity across years: what is measured, not how much. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly title: string;
  readonly dimensions: readonly Dimension[];
  /** The unit as printed ("dicotomica SI/NO"); absent where the document gives none. */
  readonly unitPrinted?: string;
  readonly unit?: Unit;
  readonly algorithm?: string;
  readonly source?: string;
  readonly direction?: Direction;
  /** Indicators of earlier years it continues ("884, sum of targets 1 and 5 of 2024"). */
  readonly predecessors: readonly Predecessor[];
  readonly uncertain: readonly Uncertainty[];
}

export interface Predecessor {
  readonly year: number;
  /** How they combine into the baseline of this one. */
  readonly rule: 'same' | 'sum' | 'split';
  /** As the document refers to them ("indicatori 1 e 5"). */
  readonly references: readonly string[];
}

/** A value at a checkpoint: the last day of what it covers. */
export interface Dated extends Printed {
  readonly at: CivilDate;
}

/** One indicator in one cycle: where it stands, how much it weighs, what is expected and measured. */
export interface Placement {
  readonly indicator: IndicatorId;
  readonly node: NodeId;
  /** The number printed in the objective ("1"); null when none is. */
  readonly number: string | null;
  readonly weight: Weight | null;
  readonly baselines: readonly Dated[];
  readonly targets: readonly Dated[];
  /** Overrides the methodology's policy for this indicator, with the reason kept in the methodology. */
  readonly policy?: Policy;
  readonly uncertain: readonly Uncertainty[];
}

/** The one measurement of an indicator at a date, and the score the document declares for it. */
export interface Measurement extends Dated {
  readonly indicator: IndicatorId;
  readonly declared?: Printed;
  readonly evidence?: string;
}
