import type { Direction, Indicator } from '@traguardo/core/plan';
import * as z from 'zod';
import { flag, id, list, words, year } from './scalar.ts';
import { uncertainty } from './weight.ts';

export const direction = z.strictObject({
  better: z.enum(['higher', 'lower', 'equal']),
  inferred: flag,
}) satisfies z.ZodType<Direction>;

const dimension = z.enum([
  'efficacia',
  'efficacia-esterna',
  'efficacia-interna',
  'efficienza',
  'efficienza-esterna',
  'efficienza-interna',
  'qualita',
  'impatto',
  'stato-risorse',
]);

const indicator = z.strictObject({
  id: id<'indicator'>(),
  title: words,
  dimensions: list(dimension),
  unitPrinted: words.optional(),
  unit: words.optional(),
  algorithm: words.optional(),
  source: words.optional(),
  direction: direction.optional(),
  predecessors: list(
    z.strictObject({ year, rule: z.enum(['same', 'sum', 'split']), references: list(words) }),
  ),
  uncertain: list(uncertainty),
}) satisfies z.ZodType<Indicator>;

/** indicators/<file>.yaml: what is measured, across the years. */
export const indicatorsFile = z.strictObject({ indicators: list(indicator) });
