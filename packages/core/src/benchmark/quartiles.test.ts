import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, Exact, exact } from '../kernel/index.ts';
import { quartilesOf } from './quartiles.ts';

const values = (...texts: readonly string[]) =>
  texts.map((text) => {
    const read = decimal(text);
    if (!read) throw new Error(text);
    return exact(read);
  });

const shown = (texts: readonly string[]) => {
  const quartiles = quartilesOf(values(...texts));
  if (!quartiles) return null;
  const { least, first, median, third, greatest } = quartiles;
  return [least, first, median, third, greatest].map((each) => each.toFixed(3));
};

describe('quartiles', () => {
  it.each([
    ['five values: each is one', ['1', '2', '3', '4', '5'], ['1.000', '2.000', '3.000', '4.000', '5.000']],
    ['in any order', ['5', '1', '4', '2', '3'], ['1.000', '2.000', '3.000', '4.000', '5.000']],
    [
      'four: between the ranks, as spreadsheets do',
      ['1', '2', '3', '4'],
      ['1.000', '1.750', '2.500', '3.250', '4.000'],
    ],
    [
      'exact where binary numbers are not',
      ['0.1', '0.2', '0.3', '0.4'],
      ['0.100', '0.175', '0.250', '0.325', '0.400'],
    ],
    ['all the same', ['7', '7', '7', '7'], ['7.000', '7.000', '7.000', '7.000', '7.000']],
    ['three say too much of each', ['1', '2', '3'], null],
    ['none', [], null],
  ])('%s', (_situation, texts, expected) => {
    expect(shown(texts)).toEqual(expected);
  });

  it('rise, stay within the values, and do not depend on their order', () => {
    const some = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(some, (numbers) => {
        const quartiles = quartilesOf(numbers.map((each) => Exact.int(each)));
        const reversed = quartilesOf([...numbers].reverse().map((each) => Exact.int(each)));
        if (!quartiles || !reversed) throw new Error('none');
        const { least, first, median, third, greatest } = quartiles;
        const row = [least, first, median, third, greatest];
        expect(row[0]?.equals(Exact.int(Math.min(...numbers)))).toBe(true);
        expect(row[4]?.equals(Exact.int(Math.max(...numbers)))).toBe(true);
        for (const [index, each] of row.entries()) {
          expect(each.compare(row[index - 1] ?? each)).toBeGreaterThanOrEqual(0);
        }
        expect(reversed.median.equals(median)).toBe(true);
      }),
    );
  });
});
