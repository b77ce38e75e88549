import type { Exact, IndicatorId } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import { atDate, valueAgrees } from '../../scoring/index.ts';
import { isNumber, type NumberValue, type Printed } from '../../value/index.ts';
import { answeredIn } from '../answered.ts';
import type { CheckContext } from '../check.ts';
import { indicatorPath } from '../paths.ts';

/** A score the document declares, beside the computed one: of an indicator, or of a common one. */
export interface DeclaredScore {
  readonly id: IndicatorId;
  readonly path: string;
  readonly declared: Printed;
  /** In percent, with the places it was printed with. */
  readonly figure: NumberValue;
  readonly value: Printed | null;
  readonly target: Printed | null;
  readonly computed: Exact | null;
}

/** Every declared percentage of the plan; words ("NV") are no figure. */
export function* declaredScores(plan: Plan, { at, tree }: CheckContext): Iterable<DeclaredScore> {
  const computedOf = (id: IndicatorId) => tree.byId.get(id)?.exact ?? null;
  for (const { placement, target, measurement } of answeredIn(plan, at)) {
    const id = placement.indicator;
    const declared = measurement.declared;
    const figure = figureOf(declared);
    if (!declared || !figure) continue;
    yield {
      id,
      path: indicatorPath(id),
      declared,
      figure,
      value: measurement,
      target,
      computed: computedOf(id),
    };
  }
  for (const { id, declared, targets, results } of plan.commonIndicators) {
    const figure = figureOf(declared);
    if (!declared || !figure) continue;
    const { target, result } = atDate(targets, results, plan.commonYear ?? plan.year, at);
    yield { id, path: `common/${id}`, declared, figure, value: result, target, computed: computedOf(id) };
  }
}

/** True when the computed score, rounded at the places of the printed one, is the printed one. */
export function agreesAtItsPlaces(printed: NumberValue, computed: Exact, plan: Plan): boolean {
  return valueAgrees(printed, 'scored', computed, plan.scoringMethodology.rounding.mode) === true;
}

function figureOf(declared: Printed | undefined): NumberValue | null {
  return declared?.value && isNumber(declared.value) ? declared.value : null;
}
