import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { Policy } from '../../methodology/index.ts';

function dec(text: string) {
  return decimal(text) ?? { units: 0n, places: 0 };
}

const wide: Policy = { name: 'range', width: dec('0.4') };

const cases: readonly ScoreCase[] = [
  { situation: 'dentro', result: '0,9', target: 'Tra 0,8 e 1', expected: '100.00', because: 'inside' },
  {
    situation: 'sul bordo',
    result: '1',
    target: 'Tra 0,8 e 1',
    expected: '100.00',
    because: 'both ends are inside',
  },
  {
    situation: 'fuori',
    result: '1,2',
    target: 'Tra 0,8 e 1',
    expected: '0.00',
    because: 'all or nothing by default',
  },
  {
    situation: 'fuori, con ampiezza',
    result: '1,2',
    target: 'Tra 0,8 e 1',
    expected: '50.00',
    because: '0.2 of 0.4',
    policy: wide,
  },
  {
    situation: 'sotto, con ampiezza',
    result: '0,7',
    target: 'Tra 0,8 e 1',
    expected: '75.00',
    because: '0.1 of 0.4',
    policy: wide,
  },
  {
    situation: 'oltre l’ampiezza',
    result: '2',
    target: 'Tra 0,8 e 1',
    expected: '0.00',
    because: 'never below zero',
    policy: wide,
  },
  {
    situation: 'uguale con tolleranza',
    result: '1,1',
    target: '=1',
    expected: '75.00',
    because: 'a number is a range that starts and ends there',
    policy: wide,
  },
  {
    situation: 'percentuale',
    result: '90%',
    target: 'Tra 0,8 e 1',
    expected: 'incomparable: units-differ',
    because: 'a percentage beside bare numbers',
  },
  {
    situation: 'data',
    result: '01/02/2023',
    target: 'Tra 0,8 e 1',
    expected: 'incomparable: kinds-differ',
    because: 'a date is no number',
  },
];

describe('inside a range', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
