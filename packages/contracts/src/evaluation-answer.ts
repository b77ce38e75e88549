import * as z from 'zod';
import { DateText, DecimalText } from './decimal-text.ts';

const counted = z.number().int();

export const EvaluatedRankName = z.enum(['vertice', 'dirigente', 'elevata-qualificazione', 'personale']);
export type EvaluatedRankName = z.infer<typeof EvaluatedRankName>;

export const EvaluationComponentName = z.enum([
  'performance-ente',
  'performance-struttura',
  'obiettivi-individuali',
  'obiettivi-gruppo',
  'competenze-comportamenti',
  'capacita-valutazione',
]);
export type EvaluationComponentName = z.infer<typeof EvaluationComponentName>;

/** How the people of one rank were rated: counts by class, null where publishing one would tell who. */
export const RankDistribution = z.object({
  rank: EvaluatedRankName,
  people: counted,
  /** While a card of the rank is not final, by the date of judgement, nothing is told of any. */
  decided: z.boolean(),
  counts: z.array(z.object({ class: z.string(), people: counted.nullable() })),
  /** People without a score, or below every class; null where withheld. */
  unclassed: counted.nullable(),
  /** Standard deviation of the scores, in points; null where a count of the rank is withheld. */
  spread: DecimalText.nullable(),
});
export type RankDistribution = z.infer<typeof RankDistribution>;

export const EvaluationView = z.object({
  systems: z.array(
    z.object({
      rank: EvaluatedRankName,
      components: z.array(z.object({ component: EvaluationComponentName, weight: DecimalText })),
    }),
  ),
  classes: z.array(z.object({ id: z.string(), label: z.string(), from: DecimalText })),
  people: counted,
  decided: counted,
  distribution: z.array(RankDistribution),
  /** The OIV validated the Relazione by the date of judgement: without it no result pay is due. */
  reportValidated: z.boolean(),
  /** Every card with pay set aside is final by the date of judgement: before, none of what is due is told. */
  payDecided: z.boolean(),
  /** Result pay set aside and due, in euro, all ranks together; null where it may not be published. */
  setAside: DecimalText.nullable(),
  due: DecimalText.nullable(),
});
export type EvaluationView = z.infer<typeof EvaluationView>;

/** What may be published of individual evaluations: aggregates only. `mayReadRatings`: the caller sees the cards. */
export const EvaluationAnswer = z.object({
  year: counted,
  referenceDate: DateText,
  mayReadRatings: z.boolean(),
  evaluation: EvaluationView.nullable(),
});
export type EvaluationAnswer = z.infer<typeof EvaluationAnswer>;

export const RatingView = z.object({
  component: EvaluationComponentName,
  kind: z.enum(['scored', 'not-applicable', 'missing']),
  score: DecimalText.nullable(),
  reason: z.string().nullable(),
});
export type RatingView = z.infer<typeof RatingView>;

/** One person's card, by role: personal data. */
export const EvaluationCardView = z.object({
  id: z.string(),
  role: z.string(),
  rank: EvaluatedRankName.nullable(),
  unit: z.string().nullable(),
  evaluator: z.string().nullable(),
  from: DateText,
  to: DateText,
  days: counted,
  /** Days the evaluation rests on, those not considered by law taken out. */
  assessedDays: counted,
  components: z.array(RatingView),
  score: DecimalText.nullable(),
  noScore: z.enum(['no-system', 'nothing-assessed', 'missing-component', 'nothing-applies']).nullable(),
  class: z.string().nullable(),
  pay: DecimalText.nullable(),
  noPay: z.enum(['report-not-validated', 'delay-unknown']).nullable(),
  /** A card keeps its last state alone: before that day, where it stood is not known. */
  state: z.enum(['draft', 'proposed', 'communicated', 'contested', 'final', 'not-known']),
  stateDate: DateText.nullable(),
  selfEvaluation: z.string().nullable(),
  observations: z.array(z.string()),
  contestation: z
    .object({
      date: DateText,
      text: z.string(),
      decision: z.enum(['accolta', 'accolta-in-parte', 'respinta']).nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
});
export type EvaluationCardView = z.infer<typeof EvaluationCardView>;

/** All cards of a cycle; none where the body entered no evaluation. */
export const RatingsAnswer = z.object({
  year: counted,
  referenceDate: DateText,
  cards: z.array(EvaluationCardView),
});
export type RatingsAnswer = z.infer<typeof RatingsAnswer>;
