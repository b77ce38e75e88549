import type { StaffingPlan, StaffingYear } from '@traguardo/core/staffing';
import * as z from 'zod';
import { printed } from './printed.ts';
import { count, figure, flag, list, slug, words, year } from './scalar.ts';

const area = z.enum(['dirigenti', 'funzionari-eq', 'istruttori', 'operatori-esperti', 'operatori']);

const hire = z.strictObject({
  id: slug,
  area,
  count,
  channel: z.enum(['esterno', 'interno']),
  from: area.optional(),
  outsideLimit: flag,
  printed: printed.optional(),
});

const staffingYear = z.strictObject({
  year,
  leavers: list(z.strictObject({ area, count, decoded: flag })),
  carryOverInput: figure.optional(),
  hires: list(hire),
  inService: printed.optional(),
  printed: z
    .strictObject({
      leavers: printed.optional(),
      carryOver: printed.optional(),
      limit: printed.optional(),
      total: printed.optional(),
      tableHiring: printed.optional(),
      tableProtected: printed.optional(),
      tableTotal: printed.optional(),
    })
    .default({}),
}) satisfies z.ZodType<StaffingYear>;

/** cycles/<year>/staffing.yaml: the three-year staffing plan. */
export const staffingFile = z.strictObject({
  seats: list(
    z.strictObject({
      area,
      posts: count,
      spending: printed,
      inService: count.optional(),
      uncertain: words.optional(),
    }),
  ),
  seatsTotal: z.strictObject({ posts: count.optional(), spending: printed.optional() }).default({}),
  additions: list(z.strictObject({ title: words, amount: printed })),
  maximumPrinted: printed.optional(),
  years: list(staffingYear),
  rankingFactors: list(z.strictObject({ title: words, weight: figure, printed: words })),
  protectedQuota: printed.optional(),
}) satisfies z.ZodType<StaffingPlan>;
