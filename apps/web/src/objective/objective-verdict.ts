import type { NodeView, ObjectiveAnswer } from '@traguardo/contracts';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import type { Sentence } from '@traguardo/texts/screens/sentence';
import { decimalIt, isZero, signedIt, weightIt } from '../format/decimal-it.ts';
import { figureIt } from '../format/figure-it.ts';
import { outcomeOf } from '../marks/outcome.ts';
import { codeAndTitle } from '../shell/node-name.ts';

/** What weighs most and what pulls the score down, among what hangs from the objective. */
export function objectiveVerdict(answer: ObjectiveAnswer): Sentence {
  const { node } = answer;
  const parts: readonly NodeView[] = [...answer.indicators, ...answer.children];
  const heaviest = largest(answer.indicators, (part) => part.weight, 1);
  const below = parts.filter((part) => part.score !== null && outcomeOf(part) !== 'reached');
  const lowest = largest(below, (part) => part.score, -1);
  const wrongSum = !node.equalWeights && node.ownWeightsGap !== null && !isZero(node.ownWeightsGap);
  return objectiveScreen.verdict({
    score: node.score === null ? null : decimalIt(node.score),
    declared: node.declared === null ? null : figureIt(node.declared.text),
    delta: node.delta === null || isZero(node.delta) ? null : signedIt(node.delta),
    status: scoreStatusLabel[node.status],
    heaviest: heaviest?.weight ? { name: codeAndTitle(heaviest), weight: weightIt(heaviest.weight) } : null,
    lowest: lowest?.score ? { name: codeAndTitle(lowest), score: decimalIt(lowest.score) } : null,
    weightsSum: wrongSum && node.ownWeightsSum !== null ? weightIt(node.ownWeightsSum) : null,
    notYetDue: answer.indicators.filter((indicator) => indicator.status === 'not-yet-due').length,
    indicators: answer.indicators.length,
  });
}

/** The first of the largest (or smallest, with sign -1); order alone, the figures are not computed with. */
function largest(
  parts: readonly NodeView[],
  figure: (part: NodeView) => string | null,
  sign: 1 | -1,
): NodeView | null {
  return parts.reduce<NodeView | null>((best, part) => {
    const value = figure(part);
    if (value === null) return best;
    const against = best === null ? null : figure(best);
    return against === null || sign * (Number(value) - Number(against)) > 0 ? part : best;
  }, null);
}
