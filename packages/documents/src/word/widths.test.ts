import { expect, it } from 'vitest';
import type { Table } from '../model/document.ts';
import { widthsOf } from './widths.ts';

function table(
  ...columns: readonly (readonly [weight: number, text: string])[]
): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: columns.map(([weight]) => ({ label: 'x', align: 'start', weight })),
    rows: [{ cells: columns.map(([, text]) => ({ text })) }],
  };
}

it.each<[string, Pick<Table, 'columns' | 'rows'>, (widths: readonly number[]) => boolean]>([
  ['columns alike are wide alike', table([1, '1'], [1, '1']), ([a = 0, b = 0]) => Math.abs(a - b) <= 1],
  ['a title has more than a figure', table([5, 'a b c'], [1, '100']), ([a = 0, b = 0]) => a > 5 * b],
  [
    'a figure has room for its longest word',
    table([5, 'a'], [1, 'quadriennio']),
    ([, b = 0]) => b >= 11 * 99,
  ],
  [
    'a long text makes its column wider',
    table([5, 'a'], [1, 'una frase '.repeat(12)]),
    ([, b = 0]) => b > 3000,
  ],
  [
    'sixty columns share what there is',
    table(...Array(60).fill([1, '1.234,50'])),
    (all) => Math.min(...all) > 100,
  ],
])('%s', (_, of, fine) => {
  const widths = widthsOf(of, 9638, 18);
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(9638);
  expect(fine(widths)).toBe(true);
});
