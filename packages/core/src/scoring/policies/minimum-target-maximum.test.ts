import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { Policy } from '../../methodology/index.ts';

function dec(text: string) {
  return decimal(text) ?? { units: 0n, places: 0 };
}

const rising: Policy = {
  name: 'minimum-target-maximum',
  minimum: dec('50'),
  maximum: dec('150'),
  scoreAtMinimum: dec('40'),
  scoreAtMaximum: dec('100'),
};
const falling: Policy = { ...rising, minimum: dec('20'), maximum: dec('5') };

const cases: readonly ScoreCase[] = [
  {
    situation: 'sotto il minimo',
    result: '49',
    target: '100',
    expected: '0.00',
    because: 'the minimum is not reached',
    policy: rising,
  },
  {
    situation: 'al minimo',
    result: '50',
    target: '100',
    expected: '40.00',
    because: 'its score',
    policy: rising,
  },
  {
    situation: 'a metà',
    result: '75',
    target: '100',
    expected: '70.00',
    because: 'half way from 40 to 100',
    policy: rising,
  },
  {
    situation: 'al target',
    result: '100',
    target: '100',
    expected: '100.00',
    because: 'the target',
    policy: rising,
  },
  {
    situation: 'oltre il massimo',
    result: '500',
    target: '100',
    expected: '100.00',
    because: 'its score',
    policy: rising,
  },
  {
    situation: 'minore è meglio',
    result: '15',
    target: '<=10',
    expected: '70.00',
    because: 'half way from 20 to 10',
    policy: falling,
  },
  {
    situation: 'minore, oltre il minimo',
    result: '21',
    target: '<=10',
    expected: '0.00',
    because: 'the minimum stands above the target',
    policy: falling,
  },
  {
    situation: 'minimo oltre il target',
    result: '40',
    target: '30',
    expected: '100.00',
    because: 'a minimum on the wrong side is no hurdle',
    policy: rising,
  },
];

describe('minimum, target and maximum', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
