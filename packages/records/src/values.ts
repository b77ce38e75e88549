import type { Measurement } from '@traguardo/core/plan';
import * as z from 'zod';
import { printed, printedWith } from './printed.ts';
import { date, id, list, words } from './scalar.ts';

const measurement = printedWith(
  { indicator: id<'indicator'>(), at: date },
  { declared: printed.optional(), evidence: words.optional() },
) satisfies z.ZodType<Measurement>;

/** cycles/<year>/values.yaml: the one measurement of each indicator at each date. */
export const valuesFile = z.strictObject({ measurements: list(measurement) });
