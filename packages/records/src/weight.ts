import type { NodeWeight, Uncertainty, Weight, WeightPrint } from '@traguardo/core/plan';
import * as z from 'zod';
import { figure, id, orNull, words } from './scalar.ts';

/** `{ value: "30", printed: "30%" }`, in percent. */
export const weight = z
  .strictObject({
    value: figure,
    printed: words.optional(),
    uncertain: words.optional(),
  })
  .meta({ id: 'weight' }) satisfies z.ZodType<Weight>;

export const nodeWeight = z.strictObject({
  share: orNull(weight),
  effective: weight.optional(),
  unit: id<'unit'>().optional(),
  indicators: z.array(id<'indicator'>()).optional(),
  uncertain: words.optional(),
}) satisfies z.ZodType<NodeWeight>;

export const weightPrint = z.strictObject({
  place: words,
  weight,
  uncertain: words.optional(),
}) satisfies z.ZodType<WeightPrint>;

export const uncertainty = z.strictObject({ field: words, note: words }) satisfies z.ZodType<Uncertainty>;
