export { type AssessedDays, assessedDays } from './assessed-days.ts';
export { cardPay, type NoPay } from './card-pay.ts';
export {
  differentiationScore,
  FEWEST_EVALUATED,
  ratingSpread,
  ratingVariance,
} from './differentiation.ts';
export type {
  CardPay,
  CardState,
  ComponentRating,
  ComponentWeight,
  Contestation,
  DifferentiationBand,
  EvaluatedRank,
  Evaluation,
  EvaluationCard,
  EvaluationComponent,
  RankSystem,
  Remark,
  ResultClass,
} from './evaluation.ts';
export { type CardScore, evaluationScore, type NoScore } from './evaluation-score.ts';
export { type PublishedRank, publishedRank } from './published-rank.ts';
export { resultClass } from './result-class.ts';
export { type PublishedCount, publishable, SMALLEST_CELL } from './suppression.ts';
