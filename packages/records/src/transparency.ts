import type { AccessRequest, Obligation, Transparency } from '@traguardo/core/transparency';
import * as z from 'zod';
import { count, date, id, list, slug, webAddress, words } from './scalar.ts';

const publication = z.strictObject({
  id: slug,
  url: webAddress,
  format: words,
  published: date,
  updated: date,
  effectEnds: date.optional(),
  hash: words.optional(),
});

const obligation = z.strictObject({
  id: slug,
  section: words,
  subsection: words.optional(),
  title: words,
  reference: words.optional(),
  content: words.optional(),
  frequency: z.enum(['tempestivo', 'trimestrale', 'semestrale', 'annuale', 'ad-evento']),
  days: count.optional(),
  lastEvent: date.optional(),
  elaboration: id<'unit'>().optional(),
  transmission: id<'unit'>().optional(),
  publication: id<'unit'>().optional(),
  applicability: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('applicable') }),
    z.strictObject({ kind: z.literal('not-applicable'), reason: words }),
  ]),
  publications: list(publication),
}) satisfies z.ZodType<Obligation>;

const decision = z.strictObject({
  date,
  outcome: z.enum(['accolta', 'accolta-in-parte', 'respinta']),
  reason: words.optional(),
  counterpartyTold: date.optional(),
  delivered: date.optional(),
});

const request = z.strictObject({
  id: slug,
  kind: z.enum(['civico-semplice', 'civico-generalizzato', 'riesame']),
  subject: words,
  received: date,
  of: slug.optional(),
  counterparties: z.strictObject({ notified: date, objected: date.optional() }).optional(),
  garante: z.strictObject({ asked: date, answered: date.optional() }).optional(),
  decision: decision.optional(),
}) satisfies z.ZodType<AccessRequest>;

const attestation = z.strictObject({
  id: slug,
  at: date,
  date,
  outcome: z.enum(['assolto', 'parzialmente-assolto', 'non-assolto']),
  gaps: list(slug),
  note: words.optional(),
});

/** cycles/<year>/transparency.yaml: what must be published and is, requests of access, attestations. */
export const transparencyFile = z.strictObject({
  obligations: list(obligation),
  requests: list(request),
  attestations: list(attestation),
}) satisfies z.ZodType<Transparency>;
