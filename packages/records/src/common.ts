import type { CommonGoal, CommonIndicator } from '@traguardo/core/plan';
import * as z from 'zod';
import { direction } from './indicators.ts';
import { dated, printed } from './printed.ts';
import { id, list, slug, words, year } from './scalar.ts';
import { uncertainty } from './weight.ts';

const goal = z.strictObject({ id: id<'node'>(), title: words }) satisfies z.ZodType<CommonGoal>;

const indicator = z.strictObject({
  id: id<'indicator'>(),
  national: slug.optional(),
  goal: id<'node'>(),
  title: words,
  algorithm: words.optional(),
  source: words.optional(),
  office: words.optional(),
  direction: direction.optional(),
  clusterMeans: list(dated),
  history: list(dated),
  targets: list(dated),
  results: list(dated),
  declared: printed.optional(),
  ties: list(id<'indicator'>()),
  uncertain: list(uncertainty),
}) satisfies z.ZodType<CommonIndicator>;

/** cycles/<year>/common.yaml: the common national indicators as the body prints them. */
export const commonFile = z.strictObject({
  title: words.optional(),
  year: year.optional(),
  methodology: id<'methodology'>().optional(),
  goals: list(goal),
  indicators: list(indicator),
});
