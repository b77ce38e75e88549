import type { CitationId, Decimal, MethodologyId, Period, RoundingMode } from '../kernel/index.ts';

/** The rule that turns a result and a target into a score of 0 to 100. */
export type Policy =
  | { readonly name: 'higher-proportional' }
  | { readonly name: 'lower-mirror' }
  | { readonly name: 'lower-ratio' }
  | { readonly name: 'all-or-nothing' }
  | { readonly name: 'boolean' }
  | { readonly name: 'date'; readonly graceDays: number; readonly late?: 'proportional' | 'zero' }
  | { readonly name: 'range'; readonly width?: Decimal }
  | {
      readonly name: 'threshold';
      readonly of: 'value' | 'attainment';
      readonly bands: readonly Band[];
      readonly interpolate: boolean;
    }
  | {
      readonly name: 'minimum-target-maximum';
      readonly minimum: Decimal;
      readonly maximum: Decimal;
      readonly scoreAtMinimum: Decimal;
      readonly scoreAtMaximum: Decimal;
    }
  | { readonly name: 'baseline-to-target' }
  /** Weights of the phases in their order, any scale; absent: the phases weigh the same. */
  | { readonly name: 'weighted-phases'; readonly weights?: readonly Decimal[] }
  /** `phases`: how many there are, where the result counts those achieved. */
  | { readonly name: 'milestone'; readonly phases?: number }
  | { readonly name: 'worst-of' }
  | { readonly name: 'monitoring-only' };

export type PolicyName = Policy['name'];

/** `from` included, `to` excluded; an absent end is open. Scores are 0 to 100 unless the cap is higher. */
export interface Band {
  readonly from?: Decimal;
  readonly to?: Decimal;
  readonly score: Decimal;
}

/** What a target looks like decides the policy, unless the indicator names one of its own. */
export type PolicySlot =
  | 'higher'
  | 'lower'
  | 'equal'
  | 'date'
  | 'yes-no'
  | 'range'
  | 'milestone'
  | 'composite';

/** What a missing result does to the mean above it. */
export type MissingRule = 'left-out' | 'zero' | 'not-computable';

/**
 * How a node's score comes from below: `weights` the printed weights; `equal` the children weigh the
 * same; `indicators-equal` all indicators underneath weigh the same, groups apart; `mean` the mean of
 * the children, shown and not entering the roll-up; `none` no score at this level.
 */
export type RollUpRule = 'weights' | 'equal' | 'indicators-equal' | 'mean-of-groups' | 'none';

export interface LabelBand {
  readonly from: Decimal;
  readonly label: string;
}

/**
 * A methodology (SMVP, D.Lgs. 150/2009 art. 7) as dated data: every choice that turns figures into
 * scores. A score and its label are two fields: the label never enters the arithmetic.
 */
export interface Methodology {
  readonly id: MethodologyId;
  readonly title: string;
  readonly validity: Period;
  readonly citation?: CitationId;
  readonly policies: Readonly<Record<PolicySlot, Policy>>;
  /** Scores above are cut to it; absent: no cap. */
  readonly cap?: Decimal;
  readonly floor: Decimal;
  readonly rounding: { readonly places: number; readonly mode: RoundingMode };
  readonly missing: MissingRule;
  readonly rollUp: Readonly<
    Record<'body' | 'area' | 'strategic' | 'operational' | 'group' | 'common', RollUpRule>
  >;
  readonly labels: readonly LabelBand[];
}
