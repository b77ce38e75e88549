import type { Corrections } from '@traguardo/intake';
import { describe, expect, it } from 'vitest';
import { type Correction, corrected, correctionItems, uncorrected } from './items.ts';

const all: Corrections = {
  2: {
    kind: 'indicator',
    headingRows: 1,
    columns: { 1: 'indicator', 3: 'none' },
    cells: { '2:1': 'a', '12:4': '2,6', '2:3': 'b' },
  },
  7: { kind: 'none' },
};

describe('corrections one by one', () => {
  it('are listed in the order of the document', () => {
    expect(correctionItems(all).map(({ table, is, ...rest }) => [table, is, ...Object.values(rest)])).toEqual(
      [
        [2, 'kind', 'indicator'],
        [2, 'heading', 1],
        [2, 'column', 1, 'indicator'],
        [2, 'column', 3, 'none'],
        [2, 'cell', 2, 1, 'a'],
        [2, 'cell', 2, 3, 'b'],
        [2, 'cell', 12, 4, '2,6'],
        [7, 'kind', 'none'],
      ],
    );
  });

  it('make the corrections they were taken from', () => {
    expect(corrected({}, correctionItems(all))).toEqual(all);
  });

  it('give way to what is said later of the same place', () => {
    const later: Correction = { is: 'cell', table: 2, row: 2, column: 1, text: 'c' };
    expect(corrected(all, [later])[2]?.cells?.['2:1']).toBe('c');
  });

  it('go one by one, and a table with none left goes too', () => {
    let left = all;
    for (const item of correctionItems(all)) {
      left = uncorrected(left, [item]);
      expect(correctionItems(left)).not.toContainEqual(item);
    }
    expect(left).toEqual({});
  });
});
