import { describe, expect, it } from 'vitest';
import type { Table } from '../model/document.ts';
import { layTable, PDF_ROOM } from './table-layout.ts';

/** A table of columns that all hold one text, led by one that names the rows. */
function table(columns: number, text: string, rows = 3): Table {
  return {
    kind: 'table',
    id: 't',
    caption: 'T',
    columns: Array.from({ length: columns }, (_, at) => ({
      label: `C${at}`,
      align: 'start',
      weight: at === 0 ? 4 : 1,
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Array.from({ length: columns }, (_, at) =>
        at === 0 ? { text: 'Voce', header: true, figure: `${row}` } : { text, figure: `${row}/${at}` },
      ),
    })),
  };
}

describe('a table on the page', () => {
  it.each<[string, Table, boolean, number, number]>([
    ['of nine narrow columns stands upright', table(10, '1.234'), false, 8.5, 1],
    [
      'of four columns with an apostrophe stands upright',
      table(6, "miglioramento dell'informazione"),
      false,
      8.5,
      1,
    ],
    ['of twelve figures that need room lies', table(12, '1.234.567,50'), true, 8.5, 1],
    ['of thirteen is set smaller', table(14, '1.234.567,50'), true, 7, 1],
    ['of sixty columns is set in parts', table(60, '1.234,50'), true, 7, 4],
  ])('%s', (_, own, landscape, size, parts) => {
    const laid = layTable(own);
    expect(laid.map((one) => [one.landscape, one.size])).toEqual(Array(parts).fill([landscape, size]));
    for (const { columns } of laid) {
      const across = columns.reduce((sum, { width }) => sum + width, 0);
      expect(across).toBeCloseTo(PDF_ROOM.widths[landscape ? 'lying' : 'upright'], 6);
      expect(columns[0]?.label).toBe('C0');
    }
    const figures = laid.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ figure }) => figure)),
    );
    const given = figures.filter((one) => one !== undefined);
    expect(given.length).toBe(own.columns.length * own.rows.length);
    expect(new Set(given).size).toBe(given.length);
  });

  it('gives a column of long texts more, whatever it weighs', () => {
    const own = table(3, '1');
    const long = {
      cells: [{ text: 'Voce', header: true }, { text: 'una frase '.repeat(12) }, { text: '2' }],
    };
    const [laid] = layTable({ ...own, rows: [...own.rows, long] });
    const [, texts, figures] = laid?.columns ?? [];
    expect(texts?.width).toBeGreaterThan(3 * (figures?.width ?? 0));
  });

  it.each<[string, number, readonly number[]]>([
    ['one row is alone', 1, [1]],
    ['two stay together', 2, [2, 0]],
    ['three stay together', 3, [3, 0, 0]],
    ['of more the first two and the last two', 6, [2, 0, 1, 1, 2, 0]],
  ])('%s', (_, rows, stays) => {
    expect(layTable(table(2, '1', rows))[0]?.rows.map((row) => row.stays)).toEqual(stays);
  });

  it('holds no row of a table whose rows are too high to go together', () => {
    const high = table(2, 'una frase lunga '.repeat(120), 2);
    expect(layTable(high)[0]?.rows.map(({ stays }) => stays)).toEqual([1, 1]);
  });
});
