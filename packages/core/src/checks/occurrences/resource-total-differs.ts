import { Exact, exact, grouped } from '../../kernel/index.ts';
import type { Plan, Resource } from '../../plan/index.ts';
import { isNumber, type Printed } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';

/** The amounts of a resource on an objective's sheet sum to the one of its yearly table. */
export const resourceTotalDiffers: Check = {
  code: 'resource-total-differs',
  family: 'occurrences',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const resource of plan.resources) yield* totalsOf(resource, plan.year);
  },
};

function* totalsOf({ id, title, uses, yearly }: Resource, year: number): Iterable<Observation> {
  for (const [node, used] of grouped(uses, (use) => use.node)) {
    const planned = yearly.filter((amount) => amount.node === node && amount.year === year);
    const prints = [...used, ...planned].map(({ amount }) => amount);
    const computed = sumOf(used.map(({ amount }) => amount));
    const printed = sumOf(planned.map(({ amount }) => amount));
    if (planned.length === 0 || !computed || !printed || computed.equals(printed)) continue;
    yield doubted(
      {
        path: `resource/${id}/uses/${node}`,
        params: {
          resource: title,
          year: String(year),
          amounts: used.map(({ amount }) => amount.printed),
          computed: computed.toFixed(2),
          printed: printed.toFixed(2),
          difference: printed.minus(computed).toFixed(2),
        },
      },
      prints.map(({ uncertain }) => uncertain).find(Boolean),
    );
  }
}

/** Null when an amount is no figure: nothing is proven. */
function sumOf(amounts: readonly Printed[]): Exact | null {
  let sum = Exact.ZERO;
  for (const { value } of amounts) {
    if (!value || !isNumber(value)) return null;
    sum = sum.plus(exact(value.value));
  }
  return sum;
}
