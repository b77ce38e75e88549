import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishable, SMALLEST_CELL } from './index.ts';

type Shown = number | '*';

const shown = (counts: readonly number[]): readonly Shown[] =>
  publishable(counts).map((each) => (each.kind === 'count' ? each.people : '*'));
const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);

describe('counts made safe to publish', () => {
  test.each([
    ['large cells stay', [10, 8, 3], [10, 8, 3]],
    ['a cell of nobody tells nothing', [10, 8, 0], [10, 8, 0]],
    ['one small cell: only what outnumbers all others stays', [12, 5, 2], [12, '*', '*']],
    ['one small cell and no such other', [12, 11, 2], ['*', '*', '*']],
    ['two small cells of three people hide each other', [12, 2, 1], [12, '*', '*']],
    ['two cells of one: together two people', [12, 1, 1], ['*', '*', '*']],
    ['a tie would tell that the others are two and two', [3, 2, 2], ['*', '*', '*']],
    ['no other cell holds anybody', [0, 0, 2], ['*', '*', '*']],
    ['all in one cell: it would tell the cell of each', [3, 0, 0], ['*', '*', '*']],
    ['all in one cell, however many', [0, 40, 0], ['*', '*', '*']],
    ['nobody at all', [0, 0, 0], [0, 0, 0]],
  ])('%s', (_situation, counts, expected) => {
    expect(shown(counts)).toEqual(expected);
  });

  test('a published cell never counts one or two, and the withheld ones are several people in several', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const cells = shown(counts);
        const hidden = counts.filter((_, index) => cells[index] === '*');
        for (const cell of cells) expect([1, 2]).not.toContain(cell);
        expect(hidden).not.toHaveLength(1);
        const whole = hidden.length === 0 || hidden.length === counts.length;
        expect(whole || sum(hidden) >= SMALLEST_CELL).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every row of so many cells whose people are `total`. */
function rowsOf(total: number, cells: number): readonly (readonly number[])[] {
  if (cells === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    rowsOf(total - first, cells - 1).map((rest) => [first, ...rest]),
  );
}

/** All groups of cells, by their indexes. */
function groupsOf(cells: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** cells }, (_, bits) =>
    Array.from({ length: cells }, (_, index) => index).filter((index) => bits & (2 ** index)),
  );
}

describe.each([2, 3, 4, 5])(
  'who knows the rule, the people of the rank and a published row of %i',
  (cells) => {
    const totals = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    test.each(totals)('of %i people finds no withheld cell, nor a group of one or two', (total) => {
      const possible = new Map<string, (readonly number[])[]>();
      for (const row of rowsOf(total, cells)) {
        const key = shown(row).join(' ');
        possible.set(key, [...(possible.get(key) ?? []), row]);
      }
      for (const [key, rows] of possible) {
        const row = key.split(' ');
        const found = groupsOf(cells).flatMap((group) => {
          const sums = new Set(rows.map((each) => sum(group.map((index) => each[index] ?? 0))));
          return sums.size > 1 ? [] : [...sums].map((people) => ({ group, people }));
        });
        const small = found.filter(({ people }) => people > 0 && people < SMALLEST_CELL && people < total);
        const told = found.filter(({ group, people }) => group.length === 1 && people === total);
        const undone = found.filter(({ group }) => group.length === 1 && row[group[0] ?? 0] === '*');
        expect({ key, small, told, undone }).toEqual({ key, small: [], told: [], undone: [] });
      }
    });
  },
);
