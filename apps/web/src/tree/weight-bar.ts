import type { NodeView } from '@traguardo/contracts';
import { type Outcome, outcomeOf } from '../marks/outcome.ts';

/** One indicator's box in the bar of 100. Lengths are drawing units, never figures. */
export interface Slot {
  readonly indicator: NodeView;
  readonly x: number;
  readonly width: number;
  readonly outcome: Outcome;
  /** `weighted` by its weight, `equal` by the methodology, `unknown` where a weight is missing. */
  readonly basis: 'weighted' | 'equal' | 'unknown';
}

export interface WeightBar {
  readonly slots: readonly Slot[];
  /** The hole that is left when the weights do not reach 100. */
  readonly hole: { readonly x: number; readonly width: number } | null;
  /** Where 100 falls when the weights go beyond it. */
  readonly hundred: number | null;
}

/** Lays indicators along a bar of 100: one box each, as wide as its weight. */
export function weightBar(
  indicators: readonly NodeView[],
  owner: Pick<NodeView, 'equalWeights'>,
  x: number,
  width: number,
): WeightBar {
  const weights = indicators.map((indicator) =>
    indicator.weight === null ? null : Number(indicator.weight),
  );
  if (weights.every((weight) => weight === null)) {
    const basis = owner.equalWeights ? 'equal' : 'unknown';
    const step = width / Math.max(1, indicators.length);
    return {
      slots: indicators.map((indicator, index) => slot(indicator, x + index * step, step, basis)),
      hole: null,
      hundred: null,
    };
  }
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const scale = width / Math.max(100, sum);
  let at = x;
  const slots = indicators.map((indicator, index) => {
    const weight = weights[index] ?? null;
    const room = weight === null ? 0 : weight * scale;
    const placed = slot(indicator, at, room, weight === null ? 'unknown' : 'weighted');
    at += room;
    return placed;
  });
  return {
    slots,
    hole: sum < 100 ? { x: at, width: x + width - at } : null,
    hundred: sum > 100 ? x + 100 * scale : null,
  };
}

function slot(indicator: NodeView, x: number, width: number, basis: Slot['basis']): Slot {
  return { indicator, x, width, basis, outcome: outcomeOf(indicator) };
}
