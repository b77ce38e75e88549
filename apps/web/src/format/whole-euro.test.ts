import { expect, it } from 'vitest';
import { wholeEuro } from './whole-euro.ts';

it.each([
  ['226445.37', '226.445', 'down'],
  ['226445.50', '226.446', 'up at the half'],
  ['226445.99', '226.446', 'up, not cut off'],
  ['-0.60', '−1', 'a negative amount'],
  ['1000', '1.000', 'whole already'],
  ['', '', 'no figure'],
])('%s is %s in whole euro: %s', (amount, expected) => {
  expect(wholeEuro(amount)).toBe(expected);
});
