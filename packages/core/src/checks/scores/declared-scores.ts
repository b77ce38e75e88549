import { type Exact, exact, type IndicatorId, toDecimal } from '../../kernel/index.ts';
import type { CommonIndicator, Measurement, Plan } from '../../plan/index.ts';
import { isNumber, type NumberValue, type Printed } from '../../value/index.ts';
import type { CheckContext } from '../check.ts';
import { indicatorPath } from '../paths.ts';

/** A score the document declares, beside the computed one: of an indicator, or of a common one. */
export interface DeclaredScore {
  readonly id: IndicatorId;
  readonly path: string;
  readonly declared: Printed;
  /** In percent, with the places it was printed with. */
  readonly figure: NumberValue;
  readonly value: Printed | undefined;
  readonly target: Printed | undefined;
  readonly measurement: Measurement | null;
  readonly computed: Exact | null;
}

/** The measurement that counts at a date: the last one by then. */
export function measurementAt(plan: Plan, id: IndicatorId, at: string): Measurement | undefined {
  const measured = plan.measurementsOf.get(id) ?? [];
  return measured
    .filter((measurement) => measurement.at <= at)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
}

export function* declaredScores(plan: Plan, { at, tree }: CheckContext): Iterable<DeclaredScore> {
  for (const placement of plan.placements) {
    const id = placement.indicator;
    const measurement = measurementAt(plan, id, at);
    const declared = measurement?.declared;
    if (!measurement || !declared?.value || !isNumber(declared.value)) continue;
    const target = placement.targets.filter((due) => due.at <= measurement.at).at(-1);
    const computed = tree.byId.get(id)?.exact ?? null;
    yield {
      id,
      path: indicatorPath(id),
      declared,
      figure: declared.value,
      value: measurement,
      target,
      measurement,
      computed,
    };
  }
  for (const indicator of plan.commonIndicators) {
    const { id, declared } = indicator;
    if (!declared?.value || !isNumber(declared.value)) continue;
    const computed = tree.byId.get(id)?.exact ?? null;
    yield {
      id,
      path: `common/${id}`,
      declared,
      figure: declared.value,
      ...lastOf(indicator),
      measurement: null,
      computed,
    };
  }
}

function lastOf({ results, targets }: CommonIndicator) {
  return { value: results.at(-1), target: targets.at(-1) };
}

/** True when the computed score, at the places of the printed one, is the printed one. */
export function agreesAtItsPlaces(printed: NumberValue, computed: Exact): boolean {
  const { value } = printed;
  return exact(toDecimal(computed, value.places)).equals(exact(value));
}
