import { catalogue } from '@traguardo/core/checks';
import { codesWithFigures } from '@traguardo/texts/screens/finding-figures';
import { expect, it } from 'vitest';
import { figuresOf } from './finding.ts';

it('the figures shown beside findings belong to checks that exist', () => {
  const codes = new Set(catalogue.map((check) => check.code));
  expect(codesWithFigures().filter((code) => !codes.has(code))).toEqual([]);
});

/** Situation, code, parameters, the figures a reader sees. */
const cases: readonly (readonly [string, string, Record<string, string | string[]>, string])[] = [
  [
    'printed thousands stay thousands',
    'table-sum-wrong',
    { printed: '8.680', computed: '-8680' },
    '8.680 −8.680',
  ],
  [
    'computed decimals',
    'index-does-not-follow',
    { printed: '24,23%', computed: '21.1100' },
    '24,23% 21,1100',
  ],
  ['a year is no quantity', 'payment-indicator-year', { year: '2025', named: '2024' }, '2025 2024'],
  ['one figure listed twice', 'act-number-differs', { numbers: ['4/C', '2/C', '4/C'] }, '4/C · 2/C'],
  ['a figure the finding lacks', 'spreadsheet-zero-date', { printed: '00/01/1900' }, '00/01/1900'],
];

it.each(cases)('%s', (_situation, code, params, expected) => {
  expect(
    figuresOf({ code, params })
      .map(({ text }) => text)
      .join(' '),
  ).toBe(expected);
});
