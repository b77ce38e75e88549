import type { Evaluation, EvaluationCard } from '@traguardo/core/evaluation';
import * as z from 'zod';
import { date, figure, id, list, slug, words } from './scalar.ts';

const component = z.enum([
  'performance-ente',
  'performance-struttura',
  'obiettivi-individuali',
  'obiettivi-gruppo',
  'competenze-comportamenti',
  'capacita-valutazione',
]);

const rating = z.discriminatedUnion('kind', [
  z.strictObject({ component, kind: z.literal('scored'), score: figure }),
  z.strictObject({ component, kind: z.literal('not-applicable'), reason: words }),
  z.strictObject({ component, kind: z.literal('missing') }),
]);

const remark = { date, text: words };

const state = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft') }),
  z.strictObject({ kind: z.literal('proposed'), date }),
  z.strictObject({ kind: z.literal('communicated'), date }),
  z.strictObject({ kind: z.literal('contested'), date }),
  z.strictObject({ kind: z.literal('final'), date }),
]);

const card = z.strictObject({
  id: slug,
  role: id<'role'>(),
  unit: id<'unit'>().optional(),
  from: date,
  to: date,
  excluded: list(z.strictObject({ from: date, to: date })),
  evaluator: id<'role'>().optional(),
  components: list(rating),
  pay: z.strictObject({ full: figure, paymentQuota: figure.optional() }).optional(),
  selfEvaluation: z.strictObject(remark).optional(),
  observations: list(z.strictObject(remark)),
  contestation: z
    .strictObject({
      ...remark,
      outcome: z
        .strictObject({
          date,
          decision: z.enum(['accolta', 'accolta-in-parte', 'respinta']),
          reason: words,
        })
        .optional(),
    })
    .optional(),
  state,
}) satisfies z.ZodType<EvaluationCard>;

/** cycles/<year>/evaluation.yaml: the system of individual evaluation and its cards, by role. */
export const evaluationFile = z.strictObject({
  systems: list(
    z.strictObject({
      rank: z.enum(['vertice', 'dirigente', 'elevata-qualificazione', 'personale']),
      components: list(z.strictObject({ component, weight: figure })),
    }),
  ),
  classes: list(z.strictObject({ id: slug, label: words, from: figure })),
  differentiationBands: list(z.strictObject({ from: figure, score: figure })),
  paymentDelay: z.strictObject({ days: figure, source: words }).optional(),
  cards: list(card),
}) satisfies z.ZodType<Evaluation>;
