import type { Above } from './above.ts';
import { takeCard } from './card.ts';
import { correctedHeader, type TableCorrection } from './corrections.ts';
import { takeAs, unknown } from './figures.ts';
import type { GridRow } from './grid.ts';
import { type Header, headerAt } from './header.ts';
import { takeUnder } from './indicators.ts';
import type { Taken } from './read-row.ts';

/** Reads a table as a person says it is; null where the correction says nothing of the table as a whole. */
export function takeCorrected(
  grid: readonly GridRow[],
  above: Above,
  inherited: Header | null,
  correction: TableCorrection,
): Taken | null {
  const { kind = correction.columns && 'indicator', headingRows } = correction;
  if (kind === undefined && headingRows === undefined) return null;
  if (kind === 'none') return unknown(grid, above);
  if (kind === 'indicator') {
    return takeUnder(grid, above, correctedHeader(grid, headerAt(grid, 0) ?? inherited, correction));
  }
  if (kind === 'objective') return takeCard(grid, above) ?? unknown(grid, above);
  return takeAs(grid, above, kind, headingRows) ?? unknown(grid, above);
}
