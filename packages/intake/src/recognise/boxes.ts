import { describe, read } from '@traguardo/core/value';
import type { Above } from './above.ts';
import { inOrder, nameCell, putCell, readCell } from './cell.ts';
import { isFigure, isYear } from './figure-cell.ts';
import { isContents } from './figures.ts';
import { fold } from './fold.ts';
import { type GridRow, isBlank, lineOf } from './grid.ts';
import { heal } from './heal.ts';
import type { Described, ReadRow, Taken, Unread } from './read-row.ts';
import { seen } from './seen.ts';

/** The kinds of tables without a heading: what a figure is, the text beside or above it says. */
export type BoxKind = 'weight' | 'tree';

const WEIGHT_TITLE =
  /^(?:quantificazione|pesatura|ponderazione|ripartizione|attribuzione) de(?:i|gli|l|lle|ll')/;
/** "Peso 20%" in one cell. */
const WEIGHT_CELL = /^(?:peso|pesatura)\s*[:.]?\s*(\d{1,3}(?:[.,]\d+)?\s*%)$/i;
const CODED = /^(?:[o0]\.?[so0]\.? )?\d{1,2}(?:\.\d{1,2}){1,2}\b/i;
/** More than this is no name for the rows below: it is kept as a row. */
const LONGEST_GROUP = 120;
/** What a branch of a plan is called, with or without its number. */
const NODE =
  /^(?:[\d.]+:? )?(?:area strategica|ambito strategico|linea strategica|asse strategico|obiettivo (?:strategico|operativo|specifico|generale|gestionale)|o\. ?[os]\.|[o0][os0] \d|indicatore \d)/;

/**
 * Reads a box of weights, a tree of objectives or a strategic map; null where it is none. `before` is the box
 * right before this table, which may go on in it.
 */
export function takeBox(
  rows: readonly GridRow[],
  { section }: Above,
  before: BoxKind | null,
): (Taken & { readonly box: BoxKind }) | null {
  if (isContents(rows)) return null;
  const box = boxOf(rows, before);
  if (!box) return null;
  const taken: ReadRow[] = [];
  const unread: Unread[] = [];
  let names: string[] = [];
  let headings = 0;
  let group: string | undefined;
  for (const row of rows) {
    const said = row.texts.filter((text) => text !== '');
    const lone = said.length === 1 ? row.texts[0] : undefined;
    const worth =
      said.length > 1 ||
      said.some((text) => isBranch(text) || isFigure(text) || WEIGHT_CELL.test(seen(text)));
    if (isBlank(row)) headings += 1;
    else if (lone && !worth && lone.length <= LONGEST_GROUP) {
      headings += 1;
      group = lone;
    } else if (!worth && !lone) unread.push({ place: row.place, text: lineOf(row) });
    else {
      const cells = cellsOf(row, names);
      taken.push({ kind: box, place: row.place, section, ...(group !== undefined && { group }), ...cells });
    }
    names = namesBelow(row, names);
  }
  return { kind: box, rows: taken, headings, unread, box };
}

function boxOf(rows: readonly GridRow[], before: BoxKind | null): BoxKind | null {
  const cells = rows.flatMap(({ texts }) => texts.filter((text) => text !== ''));
  const weights = cells.filter((text) => WEIGHT_CELL.test(seen(text))).length;
  if (weights >= 2 || WEIGHT_TITLE.test(heal(fold(cells[0] ?? '')))) return 'weight';
  if (before === 'weight' && cells.some((text) => /^peso\b/i.test(text))) return 'weight';
  const branches = rows.filter(({ texts }) => texts.some(isBranch)).length;
  const coded = cells.filter((text) => CODED.test(text) && text.length > 6).length;
  const measured = cells.some((text) => isYear(text) || /^\d[\d.,]*\s*%$/.test(text));
  const enough = before === 'tree' && measured ? 1 : Math.max(2, rows.length / 3);
  if (branches >= enough && (measured || before === 'tree' || (coded >= 3 && !hasPages(rows)))) return 'tree';
  return coded >= 3 && cells.filter((text) => /^\d[\d.,]*\s*%$/.test(text)).length >= 3 ? 'tree' : null;
}

/** Numbers at the end of rows that never go down: the pages of a list of contents. */
function hasPages(rows: readonly GridRow[]): boolean {
  const ends = rows.flatMap(({ texts }) => texts.filter((text) => text !== '').slice(-1));
  const pages = ends.filter((text) => /^\d{1,3}$/.test(text)).map(Number);
  return pages.length * 2 > ends.length && pages.every((page, at) => page >= (pages[at - 1] ?? 0));
}

function isBranch(text: string): boolean {
  return /^[\daloi]/i.test(text) && NODE.test(heal(fold(seen(text))));
}

/** What stands above the next row: a year over all cells below it, a title or "Peso" over the figure below it. */
function namesBelow({ texts }: GridRow, names: readonly string[]): string[] {
  return texts.map((text, column) => {
    if (isYear(text) || /^peso$/i.test(text) || (column > 0 && CODED.test(text) && !isFigure(text)))
      return text;
    const year = names[column] ?? '';
    return isYear(year) || text === '' ? year : '';
  });
}

function cellsOf({ texts }: GridRow, names: readonly string[]): Pick<ReadRow, 'label' | 'columns' | 'cells'> {
  const cells: Record<string, Described> = {};
  const columns: string[] = [];
  for (const [column, text] of texts.entries()) {
    if (text === '') continue;
    const weight = WEIGHT_CELL.exec(seen(text))?.[1];
    const above = names[column] ?? '';
    const named = (isYear(above) && !isYear(text)) || (above !== '' && isFigure(text));
    const name = weight ? 'Peso' : named ? above : `${column + 1}`;
    const coded = CODED.test(text) && !isFigure(text);
    columns.push(
      putCell(
        cells,
        name,
        column + 1,
        coded ? nameCell(text) : weight ? describe(text, read(weight)) : readCell(text),
      ),
    );
  }
  return { ...inOrder(columns, texts), cells };
}
