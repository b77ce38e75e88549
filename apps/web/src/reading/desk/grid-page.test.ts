import type { Cell, Table } from '@traguardo/intake';
import { describe, expect, it } from 'vitest';
import { gridPage, widthOf } from './grid-page.ts';

const cell = (column: number, text: string, columnSpan = 1, rowSpan = 1): Cell => ({
  column,
  columnSpan,
  rowSpan,
  text,
  strong: false,
  header: false,
});

/** A tall first cell beside three rows, a wide one below. */
const table: Table = {
  kind: 'table',
  place: {},
  rows: [
    { place: { row: 1 }, cells: [cell(0, 'Obiettivo', 1, 3), cell(1, 'a')] },
    { place: { row: 2 }, cells: [cell(1, 'b')] },
    { place: { row: 3 }, cells: [cell(1, 'c')] },
    { place: { row: 4 }, cells: [cell(0, 'Totale', 2)] },
  ],
};
const texts = (from: number, to: number) =>
  gridPage(table, from, to).map((row) =>
    row.map(({ text, columnSpan, rowSpan, continued }) =>
      [text, `${columnSpan}×${rowSpan}`, ...(continued ? ['segue'] : [])].join(' '),
    ),
  );

describe('a page of a table', () => {
  it('keeps the cells as they are joined', () => {
    expect(widthOf(table)).toBe(2);
    expect(texts(0, 4)).toEqual([['Obiettivo 1×3', 'a 1×1'], ['b 1×1'], ['c 1×1'], ['Totale 2×1']]);
  });

  it('cuts a tall cell at the edge of the page and goes on with it', () => {
    expect(texts(0, 2)).toEqual([['Obiettivo 1×2', 'a 1×1'], ['b 1×1']]);
    expect(texts(2, 4)).toEqual([['Obiettivo 1×1 segue', 'c 1×1'], ['Totale 2×1']]);
  });

  it('fills a row that ends early', () => {
    const short: Table = { ...table, rows: [...table.rows, { place: {}, cells: [cell(0, 'x')] }] };
    expect(gridPage(short, 4, 5)[0]?.map(({ column, text }) => [column, text])).toEqual([
      [0, 'x'],
      [1, ''],
    ]);
  });

  it('says what is read in place of a cell', () => {
    const page = gridPage(table, 1, 2, (row, column) => (row === 1 && column === 1 ? '2,6' : undefined));
    expect(page[0]?.at(-1)).toMatchObject({ text: 'b', corrected: '2,6' });
  });
});
