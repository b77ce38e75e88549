import type { OpenCycle } from '@traguardo/application';
import type { EvaluationCardView, RatingsAnswer, RatingView } from '@traguardo/contracts';
import { assessedDays, type ComponentRating, type Evaluation, resultClass } from '@traguardo/core/evaluation';
import { type CivilDate, decimalText } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import { type CardResult, cardResults } from './card-result.ts';
import { roleTitle, unitName } from './plan-names.ts';

/** Every card of the cycle, for those who decide on them. */
export function ratingsAnswer({ plan, evaluation }: OpenCycle): RatingsAnswer {
  const { at } = evaluation;
  const entered = plan.evaluation;
  const cards = entered
    ? cardResults(entered, plan, at).results.map((result) => cardView(result, entered, plan, at))
    : [];
  return { year: plan.year, referenceDate: at, cards };
}

function cardView(
  result: CardResult,
  { classes }: Evaluation,
  plan: Plan,
  at: CivilDate,
): EvaluationCardView {
  const { card, rank, score, pay, state } = result;
  const days = assessedDays(card);
  const { contestation, selfEvaluation } = card;
  const outcome = contestation?.outcome;
  const value = score.ok ? score.value.score : null;
  return {
    id: card.id,
    role: roleTitle(plan, card.role) ?? card.role,
    rank,
    unit: unitName(plan, card.unit),
    evaluator: roleTitle(plan, card.evaluator),
    from: card.from,
    to: card.to,
    days: days.period,
    assessedDays: days.assessed,
    components: card.components.map(ratingView),
    score: value ? value.toFixed(2) : null,
    noScore: score.ok ? null : score.refusal,
    class: value ? (resultClass(value, classes)?.label ?? null) : null,
    pay: pay?.ok ? pay.value.toFixed(2) : null,
    noPay: pay && !pay.ok ? pay.refusal : null,
    state,
    stateDate: card.state.kind === 'draft' || card.state.date > at ? null : card.state.date,
    selfEvaluation: selfEvaluation && selfEvaluation.date <= at ? selfEvaluation.text : null,
    observations: card.observations.filter(({ date }) => date <= at).map(({ text }) => text),
    contestation:
      contestation && contestation.date <= at
        ? {
            date: contestation.date,
            text: contestation.text,
            decision: outcome && outcome.date <= at ? outcome.decision : null,
            reason: outcome && outcome.date <= at ? outcome.reason : null,
          }
        : null,
  };
}

function ratingView(rating: ComponentRating): RatingView {
  const { component, kind } = rating;
  switch (rating.kind) {
    case 'scored':
      return { component, kind, score: decimalText(rating.score), reason: null };
    case 'not-applicable':
      return { component, kind, score: null, reason: rating.reason };
    case 'missing':
      return { component, kind, score: null, reason: null };
  }
}
