import { exact, toDecimal } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import { isNumber, type NumberValue, type Printed } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { agreementOf } from './agreement.ts';
import { type Repeated, repeatedIn, targetsIn } from './repeated.ts';

/**
 * The percentage declared for an indicator is one, at the coarser of the places printed. Where value or
 * target differ too, the percentage follows from them and the finding is theirs.
 */
export const occurrenceDeclaredDiffers: Check = {
  code: 'occurrence-declared-differs',
  family: 'occurrences',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const repeated of repeatedIn(plan)) {
      const { occurrence, path, title, measurement } = repeated;
      const printed = occurrence.declared;
      const planned = measurement?.declared;
      if (!printed || !planned || follows(repeated, plan.year) || !differ(printed, planned)) continue;
      yield doubted(
        {
          path: `${path}/declared`,
          params: {
            indicator: title,
            view: occurrence.view,
            printed: printed.printed,
            plan: planned.printed,
          },
        },
        occurrence.uncertain ?? printed.uncertain ?? planned.uncertain,
      );
    }
    yield* ofObjectives(plan);
  },
};

/** The strategic map repeats what is declared for a whole objective. */
function* ofObjectives(plan: Plan): Iterable<Observation> {
  for (const occurrence of plan.imports.flatMap(({ occurrences }) => occurrences)) {
    const { id, node, declared: printed, view } = occurrence;
    const own = node === undefined || view !== 'map' ? undefined : plan.nodeById.get(node);
    if (!printed || !own?.declared || !differ(printed, own.declared)) continue;
    yield doubted(
      {
        path: `occurrence/${id}/declared`,
        params: { indicator: own.title, view, printed: printed.printed, plan: own.declared.printed },
      },
      occurrence.uncertain ?? printed.uncertain ?? own.declared.uncertain,
    );
  }
}

function follows({ occurrence, placement, measurement }: Repeated, year: number): boolean {
  const { value, target } = occurrence;
  const planned = targetsIn(placement, year).at(-1);
  return (
    (value?.value && measurement?.value && agreementOf(value.value, measurement.value) === 'differs') ||
    (target?.value && planned?.value && agreementOf(target.value, planned.value) === 'differs') ||
    false
  );
}

function differ(one: Printed, other: Printed): boolean {
  if (!one.value || !other.value) return false;
  if (isNumber(one.value) && isNumber(other.value)) return !sameAtCoarserPlaces(one.value, other.value);
  return agreementOf(one.value, other.value) === 'differs';
}

function sameAtCoarserPlaces(one: NumberValue, other: NumberValue): boolean {
  const places = Math.min(one.value.places, other.value.places);
  const at = (value: NumberValue) => exact(toDecimal(exact(value.value), places));
  return at(one).equals(at(other));
}
