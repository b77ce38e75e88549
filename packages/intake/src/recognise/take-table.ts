import type { Above } from './above.ts';
import { type BoxKind, takeBox } from './boxes.ts';
import { isCard, takeCard } from './card.ts';
import type { TableCorrection } from './corrections.ts';
import { type Columns, isHeadingOnly, takeFigures, takeRest, unknown } from './figures.ts';
import { mayGoOn } from './goes-on.ts';
import type { GridRow } from './grid.ts';
import type { Header } from './header.ts';
import { takeIndicators } from './indicators.ts';
import type { Taken } from './read-row.ts';
import { takeCorrected } from './take-corrected.ts';

/** What the table before leaves to the next: a heading, a box or an objective it may go on with. */
export interface Before {
  readonly header: Header | null;
  readonly columns: Columns | null;
  readonly box: BoxKind | null;
  /** The card that has been read in it, with the objective it names. */
  readonly card?: { readonly objective?: string };
}

export const NOTHING_BEFORE: Before = { header: null, columns: null, box: null };

/** Reads a table as the first kind it is known to be. `far` where text stands between it and the one before. */
export function takeTable(
  grid: readonly GridRow[],
  next: readonly GridRow[] | null,
  above: Above,
  before: Before,
  far: boolean,
  correction: TableCorrection = {},
): { readonly taken: Taken; readonly before: Before } {
  const goesUnder = !isCard(grid) && before.header && mayGoOn(grid, above, before.header, far);
  const header = goesUnder ? before.header : null;
  const corrected = takeCorrected(grid, above, header, correction);
  if (corrected) return { taken: corrected, before: NOTHING_BEFORE };
  const indicators = takeIndicators(grid, above, header);
  if (indicators) {
    const { header, card } = indicators;
    return { taken: indicators, before: { ...NOTHING_BEFORE, header, ...(card && { card }) } };
  }
  const asCard = takeCard(grid, above);
  if (asCard) return { taken: asCard, before: { ...NOTHING_BEFORE, card: asCard.card } };
  const rest = !far && before.columns && takeRest(grid, above, before.columns);
  if (rest) return { taken: rest, before: { ...NOTHING_BEFORE, columns: rest.columns } };
  const box = takeBox(grid, above, far && before.box === 'weight' ? null : before.box);
  if (box) return { taken: box, before: { ...NOTHING_BEFORE, box: box.box } };
  const goesOn = next !== null && isHeadingOnly(grid, next);
  const figures = takeFigures(grid, above, goesOn);
  if (figures) return { taken: figures, before: { ...NOTHING_BEFORE, columns: figures.columns } };
  return { taken: unknown(grid, above), before: NOTHING_BEFORE };
}
