import type { Placement } from '@traguardo/core/plan';
import * as z from 'zod';
import { policy } from './methodology.ts';
import { dated } from './printed.ts';
import { id, list, orNull, words } from './scalar.ts';
import { uncertainty, weight } from './weight.ts';

const placement = z.strictObject({
  indicator: id<'indicator'>(),
  node: id<'node'>(),
  number: orNull(words),
  weight: orNull(weight),
  baselines: list(dated),
  targets: list(dated),
  policy: policy.optional(),
  uncertain: list(uncertainty),
}) satisfies z.ZodType<Placement>;

/** cycles/<year>/targets.yaml: where each indicator stands this year, its weight and what is expected. */
export const targetsFile = z.strictObject({ placements: list(placement) });
