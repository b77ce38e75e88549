import type { IndicatorId, NodeId, ResourceId } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';

/** A line of money with an identity of its own: one line may serve several objectives. */
export interface Resource {
  readonly id: ResourceId;
  readonly title: string;
  readonly kind: 'revenue' | 'cost' | 'investment' | 'debt' | 'none';
  readonly account?: string;
  /** Year of the fund it comes from ("Fondo di perequazione 2023/2024"). */
  readonly fundYear?: string;
  readonly origin?: string;
  readonly uses: readonly ResourceUse[];
  readonly yearly: readonly YearlyAmount[];
}

/** The amount an objective's sheet gives for it in the plan's first year. */
export interface ResourceUse {
  readonly node: NodeId;
  /** Indicators named beside the amount, as printed ("1-2"). */
  readonly indicatorsPrinted?: string;
  readonly indicators?: readonly IndicatorId[];
  readonly amount: Printed;
}

/** The amount of one year in the yearly table of an objective. */
export interface YearlyAmount {
  readonly node: NodeId;
  readonly year: number;
  readonly amount: Printed;
}
