import type { CitationId } from '@traguardo/core/kernel';
import type { Methodology, Policy } from '@traguardo/core/methodology';
import * as z from 'zod';
import { count, date, figure, flag, id, list, slug, words } from './scalar.ts';

const band = z.strictObject({ from: figure.optional(), to: figure.optional(), score: figure });

function plain<Name extends string>(name: Name) {
  return z.strictObject({ name: z.literal(name) });
}

/** The rule that turns a result and a target into a score. */
export const policy = z
  .discriminatedUnion('name', [
    plain('higher-proportional'),
    plain('lower-mirror'),
    plain('lower-ratio'),
    plain('all-or-nothing'),
    plain('boolean'),
    z.strictObject({
      name: z.literal('date'),
      graceDays: count,
      late: z.enum(['proportional', 'zero']).optional(),
    }),
    z.strictObject({ name: z.literal('range'), width: figure.optional() }),
    z.strictObject({
      name: z.literal('threshold'),
      of: z.enum(['value', 'attainment']),
      bands: z.array(band).min(1),
      interpolate: flag,
    }),
    z.strictObject({
      name: z.literal('minimum-target-maximum'),
      minimum: figure,
      maximum: figure,
      scoreAtMinimum: figure,
      scoreAtMaximum: figure,
    }),
    plain('baseline-to-target'),
    z.strictObject({ name: z.literal('weighted-phases'), weights: z.array(figure).optional() }),
    z.strictObject({ name: z.literal('milestone'), phases: count.optional() }),
    plain('worst-of'),
    plain('monitoring-only'),
  ])
  .meta({ id: 'policy' }) satisfies z.ZodType<Policy>;

export const citation = slug as unknown as z.ZodType<CitationId, string>;

const rollUp = z.enum(['weights', 'equal', 'indicators-equal', 'mean-of-groups', 'none']);

/** One policy for each way a target can look. */
export const policies = z.strictObject({
  higher: policy,
  lower: policy,
  equal: policy,
  date: policy,
  'yes-no': policy,
  range: policy,
  milestone: policy,
  composite: policy,
});

/** methodology/<id>.yaml */
export const methodologyFile = z.strictObject({
  id: id<'methodology'>(),
  title: words,
  validity: z.strictObject({ from: date.optional(), to: date.optional() }).default({}),
  citation: citation.optional(),
  policies,
  cap: figure.optional(),
  floor: figure,
  rounding: z.strictObject({
    places: z.int().min(0, { error: 'out-of-range' }).max(12, { error: 'out-of-range' }),
    mode: z.enum(['half-up', 'truncate']),
  }),
  missing: z.enum(['left-out', 'zero', 'not-computable']),
  rollUp: z.strictObject({
    body: rollUp,
    area: rollUp,
    strategic: rollUp,
    operational: rollUp,
    group: rollUp,
    common: rollUp,
  }),
  labels: list(z.strictObject({ from: figure, label: words })),
}) satisfies z.ZodType<Methodology>;
