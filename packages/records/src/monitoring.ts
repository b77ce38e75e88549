import type { Campaign, Change } from '@traguardo/core/monitoring';
import * as z from 'zod';
import { printed } from './printed.ts';
import { date, figure, id, list, slug, words } from './scalar.ts';

const opened = { opened: date };
const closed = { ...opened, closed: date };

const state = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scheduled'), opens: date }),
  z.strictObject({ kind: z.literal('open'), ...opened }),
  z.strictObject({ kind: z.literal('closed'), ...closed }),
  z.strictObject({
    kind: z.literal('approved'),
    ...closed,
    approved: date,
    act: slug.optional(),
    informed: date.optional(),
  }),
]);

const owed = z.strictObject({
  indicator: id<'indicator'>(),
  unit: id<'unit'>().optional(),
  delivered: date.optional(),
  absence: z.strictObject({ kind: z.enum(['not-yet-known', 'not-applicable']), reason: words }).optional(),
});

const campaign = z.strictObject({
  id: slug,
  title: words,
  kind: z.enum(['semestrale', 'finale', 'altra']),
  at: date,
  due: date,
  state,
  reopenings: list(z.strictObject({ date, reason: words })),
  owed: list(owed),
}) satisfies z.ZodType<Campaign>;

/** cycles/<year>/monitoring.yaml: the collections of figures, what was owed and what came. */
export const monitoringFile = z.strictObject({ campaigns: list(campaign) });

const changeBase = {
  id: slug,
  date,
  reason: words,
  act: slug.optional(),
  opinion: z
    .strictObject({
      date,
      view: z.enum(['favorevole', 'con-osservazioni', 'contrario']),
      note: words.optional(),
    })
    .optional(),
};

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('target'),
    ...changeBase,
    indicator: id<'indicator'>(),
    at: date,
    old: printed,
    new: printed,
  }),
  z.strictObject({
    kind: z.literal('indicator-weight'),
    ...changeBase,
    indicator: id<'indicator'>(),
    old: figure,
    new: figure,
  }),
  z.strictObject({
    kind: z.literal('node-weight'),
    ...changeBase,
    node: id<'node'>(),
    old: figure,
    new: figure,
  }),
  z.strictObject({ kind: z.literal('indicator-added'), ...changeBase, indicator: id<'indicator'>() }),
  z.strictObject({
    kind: z.literal('indicator-withdrawn'),
    ...changeBase,
    indicator: id<'indicator'>(),
    replacement: id<'indicator'>().optional(),
  }),
]) satisfies z.ZodType<Change>;

/** cycles/<year>/changes.yaml: what changed in the plan within the year, with what it replaced. */
export const changesFile = z.strictObject({ changes: list(change) });
