import type { OpenCycle } from '@traguardo/application';
import type { EvaluationAnswer, EvaluationView, RankDistribution } from '@traguardo/contracts';
import {
  type EvaluatedRank,
  type Evaluation,
  FEWEST_EVALUATED,
  type PublishedCount,
  publishedRank,
} from '@traguardo/core/evaluation';
import { type CivilDate, decimalText, Exact, exact } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import { type CardResult, cardResults } from './card-result.ts';

/**
 * What anybody may read of individual evaluations: counts by class and rank with small ones withheld,
 * spread, pay set aside and due altogether (D.Lgs. 33/2013 art. 20). No total by class is given beside
 * the ranks: what is withheld could be found from it. Ratings and pay are told once all of them are
 * final: told as each is decided, one day less the day before would be somebody's.
 */
export function evaluationAnswer({ plan, evaluation }: OpenCycle, mayReadRatings: boolean): EvaluationAnswer {
  const { at } = evaluation;
  const { year } = plan;
  const entered = plan.evaluation;
  return {
    year,
    referenceDate: at,
    mayReadRatings,
    evaluation: entered ? evaluationView(entered, plan, at) : null,
  };
}

function evaluationView(entered: Evaluation, plan: Plan, at: CivilDate): EvaluationView {
  const { results, reportValidated } = cardResults(entered, plan, at);
  const systems = entered.systems.map(({ rank, components }) => ({
    rank,
    components: components.map(({ component, weight }) => ({ component, weight: decimalText(weight) })),
  }));
  const paid = results.filter(({ card }) => card.pay);
  const payDecided = paid.every(isFinal);
  return {
    systems,
    classes: entered.classes.map(({ id, label, from }) => ({ id, label, from: decimalText(from) })),
    people: results.length,
    decided: results.filter(isFinal).length,
    distribution: systems.map(({ rank }) => distributionOf(rank, results, entered)),
    reportValidated,
    setAside: sumOf(paid.map(({ card }) => (card.pay ? exact(card.pay.full) : null))),
    payDecided,
    due: payDecided ? sumOf(paid.map(({ pay }) => (pay?.ok ? pay.value : null))) : null,
  };
}

function distributionOf(
  rank: EvaluatedRank,
  results: readonly CardResult[],
  { classes }: Evaluation,
): RankDistribution {
  const own = results.filter((each) => each.rank === rank);
  const decided = own.every(isFinal);
  const scores = own.map(({ score }) => (score.ok ? score.value.score : null));
  const published = decided ? publishedRank(scores, classes) : null;
  return {
    rank,
    people: own.length,
    decided,
    counts: classes.map(({ id }, index) => ({ class: id, people: peopleOf(published?.counts[index]) })),
    unclassed: peopleOf(published?.unclassed),
    spread: published?.spread?.toFixed(2) ?? null,
  };
}

function isFinal({ state }: CardResult): boolean {
  return state === 'final';
}

function peopleOf(cell: PublishedCount | undefined): number | null {
  return cell?.kind === 'count' ? cell.people : null;
}

/** The sum of all amounts; null below three people, or where one is not known. */
function sumOf(amounts: readonly (Exact | null)[]): string | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < FEWEST_EVALUATED || known.length < amounts.length
    ? null
    : Exact.sum(known).toFixed(2);
}
