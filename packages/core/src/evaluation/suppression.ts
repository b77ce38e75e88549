/** Cells counting fewer people than this are withheld: they could tell who. */
export const SMALLEST_CELL = 3;

/** A count that may be published, or the fact that it is withheld; a count of nobody is published. */
export type PublishedCount =
  | { readonly kind: 'count'; readonly people: number }
  | { readonly kind: 'withheld' };

/**
 * The counts of one row whose total is known to all, made safe to publish: cells of one or two people
 * are withheld, and then as many of the smallest others as keep the withheld ones from being found by
 * subtraction: at least two cells, holding at least three people.
 * D.Lgs. 33/2013 art. 20 c. 2 and art. 7-bis c. 3: distribution in aggregate form, made anonymous.
 */
export function publishable(counts: readonly number[]): readonly PublishedCount[] {
  const withheld = new Set(indexesOf(counts, (people) => people > 0 && people < SMALLEST_CELL));
  if (withheld.size > 0) {
    const others = indexesOf(counts, (people) => people >= SMALLEST_CELL).sort(
      (a, b) => at(counts, a) - at(counts, b),
    );
    const nobody = indexesOf(counts, (people) => people === 0);
    for (const index of [...others, ...nobody]) {
      if (withheld.size >= 2 && people(counts, withheld) >= SMALLEST_CELL) break;
      withheld.add(index);
    }
  }
  return counts.map((count, index) =>
    withheld.has(index) ? { kind: 'withheld' } : { kind: 'count', people: count },
  );
}

function indexesOf(counts: readonly number[], holds: (people: number) => boolean): number[] {
  return counts.flatMap((count, index) => (holds(count) ? [index] : []));
}

function people(counts: readonly number[], withheld: ReadonlySet<number>): number {
  return [...withheld].reduce((sum, index) => sum + at(counts, index), 0);
}

function at(counts: readonly number[], index: number): number {
  return counts[index] ?? 0;
}
