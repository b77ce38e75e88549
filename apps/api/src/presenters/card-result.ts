import {
  type CardScore,
  type CardState,
  cardPay,
  type EvaluatedRank,
  type Evaluation,
  type EvaluationCard,
  evaluationScore,
  type NoPay,
  type NoScore,
} from '@traguardo/core/evaluation';
import { type CivilDate, type Exact, exact, type Outcome } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';

/** A card keeps its last state alone: where it stood before that day is not known. */
export type CardStateOn = CardState['kind'] | 'not-known';

/** One card with its rank, score and pay; no pay where none is set aside for it or it has no score. */
export interface CardResult {
  readonly card: EvaluationCard;
  readonly rank: EvaluatedRank | null;
  readonly score: Outcome<CardScore, NoScore>;
  readonly pay: Outcome<Exact, NoPay> | null;
  /** As of the date of judgement. */
  readonly state: CardStateOn;
}

/** Every card of the cycle, judged on `at`. */
export function cardResults(entered: Evaluation, plan: Plan, at: CivilDate) {
  const reportValidated = plan.acts.some(
    ({ kind, date }) => kind === 'validazione-oiv' && date !== undefined && date <= at,
  );
  const delay = entered.paymentDelay ? exact(entered.paymentDelay.days) : null;
  const ranks = new Map(plan.body.roles.map(({ id, rank }) => [id, rank]));
  const results = entered.cards.map((card): CardResult => {
    const rank = ranks.get(card.role);
    const own = rank === 'organo' ? undefined : rank;
    const score = evaluationScore(
      card,
      entered.systems.find((system) => system.rank === own),
    );
    const pay = card.pay && score.ok ? cardPay(card.pay, score.value.score, delay, reportValidated) : null;
    return { card, rank: own ?? null, score, pay, state: stateOn(card.state, at) };
  });
  return { results, reportValidated };
}

function stateOn(state: CardState, at: CivilDate): CardStateOn {
  return state.kind === 'draft' || state.date <= at ? state.kind : 'not-known';
}
