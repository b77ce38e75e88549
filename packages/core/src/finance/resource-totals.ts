import { Exact, exact, grouped } from '../kernel/index.ts';
import type { Resource, YearlyAmount } from '../plan/index.ts';
import { isNumber } from '../value/index.ts';

/** What the lines of one kind sum to in one year, in euro at two places. */
export interface ResourceTotal {
  readonly kind: Resource['kind'];
  readonly year: number;
  /** Every amount of every objective added up: a line shared by two counts twice. */
  readonly byObjective: Exact;
  /** A line that all its objectives give the same amount to counts once. */
  readonly countedOnce: Exact;
  /** Amounts that are no figure and were left out. */
  readonly withoutFigure: number;
}

/**
 * Sums the yearly amounts of the lines, kind by kind: an income and a cost are never added. Where the
 * objectives of one line give it different amounts they are taken for shares of it, and all are added.
 */
export function resourceTotals(resources: readonly Resource[]): ResourceTotal[] {
  const amounts = resources.flatMap((resource) =>
    [...grouped(resource.yearly, ({ year }) => year)].map(([year, yearly]) => ({
      kind: resource.kind,
      year,
      ...sumsOf(yearly),
    })),
  );
  const groups = grouped(amounts, ({ kind, year }) => `${year} ${kind}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          kind: first.kind,
          year: first.year,
          byObjective: total(group.map(({ byObjective }) => byObjective)),
          countedOnce: total(group.map(({ countedOnce }) => countedOnce)),
          withoutFigure: group.reduce((count, { withoutFigure }) => count + withoutFigure, 0),
        },
      ];
    })
    .sort((a, b) => a.year - b.year);
}

function sumsOf(yearly: readonly YearlyAmount[]) {
  const figures = yearly.flatMap(({ node, amount: { value } }) =>
    value && isNumber(value) ? [{ node, amount: exact(value.value) }] : [],
  );
  const byNode = [...grouped(figures, ({ node }) => node).values()].map((parts) =>
    total(parts.map(({ amount }) => amount)),
  );
  const [first] = byNode;
  const shared = first !== undefined && byNode.length > 1 && byNode.every((amount) => amount.equals(first));
  const byObjective = total(byNode);
  return {
    byObjective,
    countedOnce: shared ? first : byObjective,
    withoutFigure: yearly.length - figures.length,
  };
}

function total(amounts: readonly Exact[]): Exact {
  return amounts.reduce((sum, amount) => sum.plus(amount), Exact.ZERO);
}
