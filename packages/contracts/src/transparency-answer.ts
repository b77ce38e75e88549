import * as z from 'zod';
import { CitationView } from './citation-view.ts';
import { DateText, DecimalText } from './decimal-text.ts';

const counted = z.number().int();

export const ObligationStateName = z.enum([
  'up-to-date',
  'expired',
  'term-not-set',
  'never-published',
  'nothing-due',
  'not-applicable',
]);
export type ObligationStateName = z.infer<typeof ObligationStateName>;

export const PublicationView = z.object({
  id: z.string(),
  url: z.string(),
  format: z.string(),
  published: DateText,
  updated: DateText,
  /** The last day it stays published; null where no term was in force. */
  retainedUntil: DateText.nullable(),
});
export type PublicationView = z.infer<typeof PublicationView>;

export const ObligationView = z.object({
  id: z.string(),
  section: z.string(),
  subsection: z.string().nullable(),
  title: z.string(),
  reference: z.string().nullable(),
  frequency: z.enum(['tempestivo', 'trimestrale', 'semestrale', 'annuale', 'ad-evento']),
  /** Days the body gives itself after an event. */
  days: counted.nullable(),
  elaboration: z.string().nullable(),
  transmission: z.string().nullable(),
  publication: z.string().nullable(),
  state: ObligationStateName,
  /** The last day in order (`up-to-date`) or the first day out of order (`expired`). */
  until: DateText.nullable(),
  /** Days from the date of judgement to the last day in order; negative once expired. */
  daysLeft: counted.nullable(),
  reason: z.string().nullable(),
  updated: DateText.nullable(),
  publications: z.array(PublicationView),
});
export type ObligationView = z.infer<typeof ObligationView>;

const Days = z.object({ days: counted, citation: CitationView.nullable() });

export const AccessRequestView = z.object({
  id: z.string(),
  kind: z.enum(['civico-semplice', 'civico-generalizzato', 'riesame']),
  subject: z.string(),
  received: DateText,
  of: z.string().nullable(),
  /** The term: days of law, days it stood still, the day it falls. Null where no days were in force. */
  term: z
    .object({
      days: Days,
      suspended: z.array(Days.extend({ for: z.enum(['counterparties', 'garante']) })),
      due: DateText,
      deliverFrom: DateText.nullable(),
    })
    .nullable(),
  state: z.enum(['open', 'overdue', 'answered', 'answered-late']),
  daysLeft: counted.nullable(),
  decision: z
    .object({
      date: DateText,
      outcome: z.enum(['accolta', 'accolta-in-parte', 'respinta']),
      reason: z.string().nullable(),
      delivered: DateText.nullable(),
    })
    .nullable(),
});
export type AccessRequestView = z.infer<typeof AccessRequestView>;

export const AttestationView = z.object({
  id: z.string(),
  at: DateText,
  date: DateText,
  outcome: z.enum(['assolto', 'parzialmente-assolto', 'non-assolto']),
  gaps: z.array(z.string()),
  note: z.string().nullable(),
});
export type AttestationView = z.infer<typeof AttestationView>;

export const TransparencyView = z.object({
  applicable: counted,
  inOrder: counted,
  expired: counted,
  neverPublished: counted,
  /** An event asks for more and no days are set: neither in order nor expired. */
  termNotSet: counted,
  notApplicable: counted,
  /** In order over applicable, in percent; null where none applies. */
  share: DecimalText.nullable(),
  obligations: z.array(ObligationView),
  requests: z.array(AccessRequestView),
  attestations: z.array(AttestationView),
});
export type TransparencyView = z.infer<typeof TransparencyView>;

/** What must be published and is, as of the date of judgement; null where the body entered nothing. */
export const TransparencyAnswer = z.object({
  year: counted,
  referenceDate: DateText,
  transparency: TransparencyView.nullable(),
});
export type TransparencyAnswer = z.infer<typeof TransparencyAnswer>;
