import type { Assignment } from '@traguardo/core/plan';
import * as z from 'zod';
import { figure, id, list, orNull, slug, words } from './scalar.ts';
import { weight } from './weight.ts';

const row = z.strictObject({
  printed: words,
  node: id<'node'>(),
  indicatorNumbers: z.array(words).optional(),
  indicators: z.array(id<'indicator'>()).optional(),
  weight: orNull(weight),
  uncertain: words.optional(),
});

const assignment = z.strictObject({
  id: slug,
  role: id<'role'>().optional(),
  unit: id<'unit'>().optional(),
  title: words,
  rows: list(row),
  total: weight.optional(),
  paymentQuota: figure.optional(),
  uncertain: words.optional(),
}) satisfies z.ZodType<Assignment>;

/** cycles/<year>/assignments.yaml: objectives given to managers, offices and persons, by role. */
export const assignmentsFile = z.strictObject({ assignments: list(assignment) });
