import type { Resource } from '@traguardo/core/plan';
import * as z from 'zod';
import { printed } from './printed.ts';
import { id, list, words, year } from './scalar.ts';

const use = z.strictObject({
  node: id<'node'>(),
  indicatorsPrinted: words.optional(),
  indicators: z.array(id<'indicator'>()).optional(),
  amount: printed,
});

const resource = z.strictObject({
  id: id<'resource'>(),
  title: words,
  kind: z.enum(['revenue', 'cost', 'investment', 'debt', 'none']),
  account: words.optional(),
  fundYear: words.optional(),
  origin: words.optional(),
  uses: list(use),
  yearly: list(z.strictObject({ node: id<'node'>(), year, amount: printed })),
}) satisfies z.ZodType<Resource>;

/** cycles/<year>/resources.yaml: lines of money and the objectives they serve. */
export const resourcesFile = z.strictObject({ resources: list(resource) });
