/** Cells counting fewer people than this are withheld: they could tell who. */
export const SMALLEST_CELL = 3;

/** A count that may be published, or the fact that it is withheld; a count of nobody is published. */
export type PublishedCount =
  | { readonly kind: 'count'; readonly people: number }
  | { readonly kind: 'withheld' };

/**
 * The counts of one row whose total is known to all, made safe to publish: every person of the total is
 * in one of the cells. A row with a cell of one or two people is withheld but for a cell holding more
 * than all others, where those are three people at least; a row with everybody in one cell is withheld
 * whole, as it would tell the cell of each. The withheld cells are treated alike, whatever they hold:
 * not even who knows this rule finds one of them from the rest.
 * D.Lgs. 33/2013 art. 20 c. 2 and art. 7-bis c. 3: distribution in aggregate form, made anonymous.
 */
export function publishable(counts: readonly number[]): readonly PublishedCount[] {
  const total = counts.reduce((sum, people) => sum + people, 0);
  const small = counts.some((people) => people > 0 && people < SMALLEST_CELL);
  const alone = counts.some((people) => people > 0 && people === total);
  return counts.map((people) => {
    const others = total - people;
    const safe = small || alone ? people > others && others >= SMALLEST_CELL : true;
    return safe ? { kind: 'count', people } : { kind: 'withheld' };
  });
}
