import type { Exact } from '@traguardo/core/kernel';
import type { CommonIndicator, Dated, Measurement, Placement, Plan } from '@traguardo/core/plan';
import { atDate, commonPart, placementPart, scoreOne } from '@traguardo/core/scoring';
import type { Printed } from '@traguardo/core/value';
import type { CycleView } from './cycle-view.ts';

/** The figures of an indicator that counted on the date of judgement: those its score was computed from. */
export interface IndicatorFigures {
  readonly target: Dated | null;
  readonly result: Dated | null;
  readonly declared: Printed | null;
  /** Result on target in percent, before cap and floor. */
  readonly attainment: () => Exact | null;
}

/** The figures of a node; null where it is no indicator. */
export function figuresOf(id: string, { plan, evaluation }: CycleView): IndicatorFigures | null {
  const { at } = evaluation;
  const placement = placementById(plan, id);
  if (placement) {
    const results = plan.measurementsOf.get(placement.indicator) ?? [];
    const { target, result } = atDate(placement.targets, results, plan.year, at);
    return {
      target,
      result,
      declared: declaredOf(results, result),
      attainment: () => scoreOne(placementPart(plan, placement, at).given).attainment,
    };
  }
  const common = commonById(plan, id);
  if (!common) return null;
  const { target, result } = atDate(common.targets, common.results, plan.commonYear ?? plan.year, at);
  return {
    target,
    result,
    declared: common.declared ?? null,
    attainment: () => scoreOne(commonPart(plan, common, at).given).attainment,
  };
}

/** Where an indicator stands in the plan; undefined for one that stands nowhere, as text of an address. */
export function placementById(plan: Plan, id: string): Placement | undefined {
  const byText: ReadonlyMap<string, Placement> = plan.placementOf;
  return byText.get(id);
}

/** A common indicator by the text of an address; undefined where there is none. */
export function commonById(plan: Plan, id: string): CommonIndicator | undefined {
  return plan.commonIndicators.find((common) => common.id === id);
}

function declaredOf(results: readonly Measurement[], result: Dated | null): Printed | null {
  return results.find((measurement) => measurement.at === result?.at)?.declared ?? null;
}
