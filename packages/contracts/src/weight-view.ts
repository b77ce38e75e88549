import * as z from 'zod';
import { DecimalText } from './decimal-text.ts';

/** A weight in percent; `printed` is null where the document implies it. */
export const WeightView = z.object({
  value: DecimalText,
  printed: z.string().nullable(),
  uncertain: z.string().nullable(),
});
export type WeightView = z.infer<typeof WeightView>;

/** One entry of a node's weight in its parent: a transversal objective has one per responsible unit. */
export const WeightEntryView = z.object({
  share: WeightView.nullable(),
  effective: WeightView.nullable(),
  unit: z.string().nullable(),
  /** Numbers of the indicators it covers; empty: all of them. */
  indicators: z.array(z.string()),
  uncertain: z.string().nullable(),
});
export type WeightEntryView = z.infer<typeof WeightEntryView>;

/** The same weight as another place of the document prints it. */
export const WeightPrintView = z.object({
  place: z.string(),
  weight: WeightView,
  uncertain: z.string().nullable(),
});
export type WeightPrintView = z.infer<typeof WeightPrintView>;
