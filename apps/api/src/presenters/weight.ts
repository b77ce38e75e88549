import type { WeightEntryView, WeightPrintView, WeightView } from '@traguardo/contracts';
import { decimalText } from '@traguardo/core/kernel';
import type { NodeWeight, Plan, Weight, WeightPrint } from '@traguardo/core/plan';

/** A weight in percent, exact, as decimal text. */
export function weightView(weight: Weight): WeightView {
  const { value, printed, uncertain } = weight;
  return { value: decimalText(value), printed: printed ?? null, uncertain: uncertain ?? null };
}

/** As `weightView`; null where no weight was entered. */
export function weightOrNull(weight: Weight | null | undefined): WeightView | null {
  return weight ? weightView(weight) : null;
}

/** One of the weights an objective has in its parent, with the unit and the indicators it is for. */
export function weightEntryView(entry: NodeWeight, plan: Plan): WeightEntryView {
  return {
    share: weightOrNull(entry.share),
    effective: weightOrNull(entry.effective),
    unit: plan.body.units.find((unit) => unit.id === entry.unit)?.name ?? entry.unit ?? null,
    indicators: (entry.indicators ?? []).map((id) => plan.placementOf.get(id)?.number ?? id),
    uncertain: entry.uncertain ?? null,
  };
}

/** The same weight as another place of the document prints it. */
export function weightPrintView(print: WeightPrint): WeightPrintView {
  return { place: print.place, weight: weightView(print.weight), uncertain: print.uncertain ?? null };
}
