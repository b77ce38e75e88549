import { columnRole } from './columns.ts';
import { holdsFigure, isYear } from './figure-cell.ts';
import { fold } from './fold.ts';
import { type GridRow, isBlank } from './grid.ts';
import { isHeadingWord } from './heal.ts';
import { spread } from './labels.ts';

/** No heading takes more rows than these. */
const MOST = 8;

/**
 * How many rows at the top of a table are its heading: titles over it, the first row that names columns, and rows
 * below that go on naming them. A row of words under a full heading is a row of the table: "Sì" and "Alto" are its
 * figures.
 */
export function headingRows(rows: readonly GridRow[]): number {
  const first = rows.findIndex((row) => !isBlank(row) && holdsFigure(row.texts));
  const most = first === -1 ? rows.length : first;
  const start = rows.findIndex((row) => !isBlank(row) && saidIn(row).length > 1);
  if (start === -1 || start >= most) return first === -1 ? Math.min(1, rows.length) : first;
  const names: GridRow[] = [];
  let end = start;
  for (const [at, row] of rows.slice(start, most).entries()) {
    if (isBlank(row)) continue;
    if (names.length === MOST || (names.length > 0 && !goesOnNaming(names, row))) break;
    names.push(row);
    end = start + at + 1;
  }
  return end;
}

function saidIn({ texts }: GridRow): readonly number[] {
  return texts.flatMap((text, column) => (text === '' ? [] : [column]));
}

/** True where the row names columns that the heading so far leaves open, goes on with its words, or says it again. */
function goesOnNaming(names: readonly GridRow[], row: GridRow): boolean {
  const said = saidIn(row);
  const last = names.at(-1);
  const textAt = (column: number) => row.texts[column] ?? '';
  const beside = said.filter((column) => column > 0);
  const over = names.map((heading) => ({ heading, spread: spread(heading, row) }));
  const isOpen = (column: number) =>
    over.every(({ heading }) => heading.texts[column] === '') ||
    over.some(({ heading, spread }) => spreadsOver(heading, spread, column));
  if (beside.length > 0 && beside.every((column) => isYear(textAt(column)))) {
    const again = beside.every((column) => last?.texts[column] === textAt(column));
    return again || textAt(0) === '' || isYear(textAt(0)) || beside.every(isOpen);
  }
  if (textAt(0) === '') return said.every((column) => isOpen(column) || goesOnInLine(textAt(column)));
  return said.length > 1 && beside.every(isOpen) && namesThings(row);
}

/** True where one cell of the heading stands over this column and the one beside it. */
function spreadsOver({ texts }: GridRow, spread: readonly string[], column: number): boolean {
  const over = spread[column];
  if (over === undefined || over === '') return false;
  const goesOn = (at: number) => spread[at] === over && texts[at] === '';
  return goesOn(column) || goesOn(column + 1);
}

/** "Stima", "risorse", "2025": the words of a heading cut into lines. */
function goesOnInLine(text: string): boolean {
  return isYear(text) || /^[\p{Ll}(]/u.test(text);
}

/** True where half of the cells say what columns are called, or the row is set apart. */
function namesThings({ texts, strong }: GridRow): boolean {
  const said = texts.filter((text) => text !== '');
  const known = said.filter((text) => {
    const folded = fold(text);
    return isYear(text) || columnRole(text) !== undefined || isHeadingWord(folded.split(' ')[0] ?? '');
  });
  return strong || known.length * 2 >= said.length;
}
