import { Exact, exact, grouped } from '../kernel/index.ts';
import type { Resource } from '../plan/index.ts';
import { isNumber, type Printed } from '../value/index.ts';

/** What the lines of one kind sum to in one year, in euro. */
export interface ResourceTotal {
  readonly kind: Resource['kind'];
  readonly year: number;
  /** The amounts on the objectives' sheets, of the plan's first year, or those of the yearly tables. */
  readonly from: 'sheet' | 'table';
  /** Every amount of every objective added up: a line shared by two counts twice. */
  readonly byObjective: Exact;
  /** A line that all its objectives give the same amount to counts once. */
  readonly countedOnce: Exact;
  /** Amounts that are no figure and were left out. */
  readonly withoutFigure: number;
}

interface Amount {
  readonly node: string;
  readonly year: number;
  readonly from: ResourceTotal['from'];
  readonly amount: Printed;
}

/**
 * Sums the amounts of the lines, kind by kind and source by source: an income and a cost are never added,
 * nor a sheet and a table that repeats it. Where the objectives of one line give it different amounts they
 * are taken for shares of it, and all are added. `firstYear` is the year of the sheets. Sheets come first,
 * then the years in order.
 */
export function resourceTotals(resources: readonly Resource[], firstYear: number): ResourceTotal[] {
  const sums = resources.flatMap((resource) =>
    [...grouped(amountsOf(resource, firstYear), ({ from, year }) => `${from} ${year}`).values()].flatMap(
      (amounts) => {
        const [first] = amounts;
        if (!first) return [];
        return [{ kind: resource.kind, year: first.year, from: first.from, ...sumsOf(amounts) }];
      },
    ),
  );
  const groups = grouped(sums, ({ kind, from, year }) => `${from} ${year} ${kind}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          kind: first.kind,
          year: first.year,
          from: first.from,
          byObjective: Exact.sum(group.map(({ byObjective }) => byObjective)),
          countedOnce: Exact.sum(group.map(({ countedOnce }) => countedOnce)),
          withoutFigure: group.reduce((count, { withoutFigure }) => count + withoutFigure, 0),
        },
      ];
    })
    .sort((a, b) => rank(a) - rank(b) || a.year - b.year);
}

function rank({ from }: ResourceTotal): number {
  return from === 'sheet' ? 0 : 1;
}

function amountsOf({ uses, yearly }: Resource, firstYear: number): readonly Amount[] {
  return [
    ...uses.map(({ node, amount }) => ({ node, amount, year: firstYear, from: 'sheet' as const })),
    ...yearly.map(({ node, amount, year }) => ({ node, amount, year, from: 'table' as const })),
  ];
}

function sumsOf(amounts: readonly Amount[]) {
  const figures = amounts.flatMap(({ node, amount: { value } }) =>
    value && isNumber(value) ? [{ node, amount: exact(value.value) }] : [],
  );
  const byNode = [...grouped(figures, ({ node }) => node).values()].map((parts) =>
    Exact.sum(parts.map(({ amount }) => amount)),
  );
  const [first] = byNode;
  const shared = first !== undefined && byNode.length > 1 && byNode.every((amount) => amount.equals(first));
  const byObjective = Exact.sum(byNode);
  return {
    byObjective,
    countedOnce: shared ? first : byObjective,
    withoutFigure: amounts.length - figures.length,
  };
}
