import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../methodology/index.ts';

const policy: Policy = { name: 'baseline-to-target' };

const cases: readonly ScoreCase[] = [
  {
    situation: 'metà strada',
    result: '75',
    target: '100',
    expected: '50.00',
    because: '25 of 50',
    policy,
    baseline: '50',
  },
  {
    situation: 'in discesa',
    result: '8',
    target: '<=6',
    expected: '50.00',
    because: '2 of 4, downwards',
    policy,
    baseline: '10',
  },
  {
    situation: 'peggiorato',
    result: '40',
    target: '100',
    expected: '0.00',
    because: 'the other way',
    policy,
    baseline: '50',
  },
  {
    situation: 'oltre',
    result: '120',
    target: '100',
    expected: '100.00',
    because: 'the cap',
    policy,
    baseline: '50',
  },
  {
    situation: 'da mantenere',
    result: '50',
    target: '50',
    expected: '100.00',
    because: 'the baseline is held',
    policy,
    baseline: '50',
  },
  {
    situation: 'non mantenuto',
    result: '49',
    target: '50',
    expected: '0.00',
    because: 'the baseline is not held',
    policy,
    baseline: '50',
  },
  {
    situation: 'senza base',
    result: '75',
    target: '100',
    expected: 'missing: no-baseline',
    because: 'the starting point lacks',
    policy,
  },
  {
    situation: 'base di altra unità',
    result: '75',
    target: '100',
    expected: 'incomparable: units-differ',
    because: 'a percentage beside bare numbers',
    policy,
    baseline: '50%',
  },
];

describe('the way from the baseline to the target', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
