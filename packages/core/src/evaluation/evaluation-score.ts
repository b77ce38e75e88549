import { done, Exact, type Explanation, exact, input, type Outcome, refused } from '../kernel/index.ts';
import { assessedDays } from './assessed-days.ts';
import type { ComponentRating, EvaluationCard, RankSystem } from './evaluation.ts';

/** Why a card has no score. */
export type NoScore =
  | 'no-system'
  /** All the period is out of the base: there is nothing to score, and zero would be a judgement. */
  | 'nothing-assessed'
  | 'missing-component'
  /** No component applies to this person. */
  | 'nothing-applies';

export interface CardScore {
  /** 0 to 100, exact. */
  readonly score: Exact;
  readonly explanation: Explanation;
}

/**
 * The score of one card: the mean of its components by the weights of its rank. A component without
 * object shares its weight among the others; one still missing leaves the card without a score.
 */
export function evaluationScore(
  card: EvaluationCard,
  system: RankSystem | undefined,
): Outcome<CardScore, NoScore> {
  if (!system) return refused('no-system');
  if (assessedDays(card).assessed === 0) return refused('nothing-assessed');
  const terms = system.components.map(({ component, weight }) => {
    const rating = card.components.find((each) => each.component === component);
    return { weight: exact(weight), rating: rating ?? ({ component, kind: 'missing' } as const) };
  });
  if (terms.some(({ rating }) => rating.kind === 'missing')) return refused('missing-component');
  const weights: Exact[] = [];
  const parts: Exact[] = [];
  for (const { weight, rating } of terms) {
    if (rating.kind !== 'scored') continue;
    weights.push(weight);
    parts.push(weight.times(exact(rating.score)));
  }
  const total = Exact.sum(weights);
  if (total.sign() <= 0) return refused('nothing-applies');
  const score = Exact.sum(parts).over(total);
  const inputs = terms.map(({ weight, rating }) => termOf(card.id, weight, rating));
  const explanation: Explanation = {
    id: `evaluation/${card.id}`,
    value: score,
    rule: 'weighted-mean',
    rounding: { places: 2, mode: 'half-up' },
    inputs,
  };
  return done({ score, explanation });
}

function termOf(card: string, weight: Exact, rating: ComponentRating): Explanation {
  const id = `evaluation/${card}/${rating.component}`;
  const shares = input(`${id}/weight`, weight);
  switch (rating.kind) {
    case 'scored': {
      const score = exact(rating.score);
      return {
        id,
        value: weight.times(score),
        rule: 'term',
        inputs: [shares, input(`${id}/score`, score)],
      };
    }
    case 'not-applicable':
      return {
        id,
        value: null,
        rule: 'left-out',
        inputs: [shares, input(`${id}/reason`, null, rating.reason)],
      };
    case 'missing':
      return { id, value: null, rule: 'left-out', inputs: [shares] };
  }
}
