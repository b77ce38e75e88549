import type { Block, Table } from '../document/index.ts';
import { opensDescription } from './description.ts';
import { type GridRow, gridOf, isBlank } from './grid.ts';
import { LONGEST_SEEN } from './seen.ts';

/**
 * The grids of the document's tables, rows cut by a page put together again: a row whose only cell closes the
 * bracket left open above it, or says the description missing there, goes on with the row before. It has no data
 * of its own left, and counts with the headings.
 */
export function mendedGrids(blocks: readonly Block[]): ReadonlyMap<Table, readonly GridRow[]> {
  const grids = new Map<Table, readonly GridRow[]>();
  let last: { readonly rows: GridRow[]; readonly at: number } | null = null;
  for (const block of blocks) {
    if (block.kind === 'text') {
      last = null;
      continue;
    }
    const rows = [...gridOf(block)];
    for (const [at, row] of rows.entries()) {
      if (isBlank(row)) continue;
      const before: GridRow | undefined = last?.rows[last.at];
      const joined = before && goingOn(before, row);
      if (last && joined) {
        last.rows[last.at] = joined;
        rows[at] = { ...row, texts: row.texts.map(() => '') };
      } else last = { rows, at };
    }
    grids.set(block, rows);
  }
  return grids;
}

/** The row with the text of the next one joined to the cell above it; null where that is another row. */
function goingOn(row: GridRow, next: GridRow): GridRow | null {
  const column = next.texts.findIndex((text) => text !== '');
  const [above = '', text = ''] = [row.texts[column], next.texts[column]];
  if (next.texts.findLastIndex((said) => said !== '') !== column || above === '') return null;
  // Nothing so long is one cell cut by a page, and joined again and again it would cost its square.
  if (above.length > LONGEST_SEEN) return null;
  const closes = depth(text) < 0 && depth(above) > 0;
  if (!closes && !(opensDescription(text) && !opensDescription(above) && above.length > 10)) return null;
  return { ...row, texts: row.texts.map((said, at) => (at === column ? `${said} ${text}` : said)) };
}

/** Brackets left open, or closed without being opened where it is below zero. */
function depth(text: string): number {
  let depth = 0;
  for (const letter of text) depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  return depth;
}
