import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../methodology/index.ts';

const policy: Policy = { name: 'monitoring-only' };

const cases: readonly ScoreCase[] = [
  {
    situation: 'con risultato',
    result: '12',
    target: '10',
    expected: 'monitoring',
    because: 'the methodology watches it',
    policy,
  },
  {
    situation: 'senza risultato',
    result: '',
    target: '10',
    expected: 'monitoring',
    because: 'nothing is owed',
    policy,
  },
  {
    situation: 'non applicabile',
    result: '12',
    target: '//',
    expected: 'not-applicable',
    because: 'the target speaks first',
    policy,
  },
];

describe('watched and not scored', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
