import { Exact, type Explanation, input } from '@traguardo/core/kernel';
import { expect, it } from 'vitest';
import { explanationJson } from './explanation-text.ts';

const leaf = (value: Exact): Explanation => input('x', value);

/** Situation, explanation, expected `value`, expected `exact`. */
const cases: readonly (readonly [string, Explanation, string | null, string | undefined])[] = [
  ['a decimal', leaf(Exact.of(197, 2)), '98.5', undefined],
  ['a ratio without end', leaf(Exact.of(275, 3)), '91.666666666667', '275/3'],
  [
    'rounded by its rule',
    { ...leaf(Exact.of(2375, 24)), rounding: { places: 2, mode: 'half-up' } },
    '98.96',
    '2375/24',
  ],
  [
    'rounded, and whole',
    { ...leaf(Exact.HUNDRED), rounding: { places: 2, mode: 'half-up' } },
    '100.00',
    undefined,
  ],
  ['a text', input('x', null, 'SI'), 'SI', undefined],
  ['nothing', input('x', null), null, undefined],
];

it.each(cases)('%s', (_situation, explanation, value, exact) => {
  const json = explanationJson(explanation) as { value: unknown; exact?: unknown };
  expect([json.value, json.exact]).toEqual([value, exact]);
});
