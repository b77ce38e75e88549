import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../methodology/index.ts';

const policy: Policy = { name: 'lower-ratio' };

const cases: readonly ScoreCase[] = [
  { situation: 'rispettato', result: '2,60', target: '<=3,00', expected: '100.00', because: 'met', policy },
  { situation: 'il doppio', result: '60', target: '<=30', expected: '50.00', because: 'half', policy },
  {
    situation: 'un decimo oltre',
    result: '33',
    target: '<=30',
    expected: '90.91',
    because: '30 over 33',
    policy,
  },
  {
    situation: 'risultato zero',
    result: '0',
    target: '<=30',
    expected: '100.00',
    because: 'met: no ratio is needed',
    policy,
  },
  {
    situation: 'risultato negativo',
    result: '-25',
    target: '<=30',
    expected: '100.00',
    because: 'met: no ratio is needed',
    policy,
  },
  {
    situation: 'target zero mancato',
    result: '5',
    target: '<=0',
    expected: '0.00',
    because: 'a ratio needs a target above zero',
    policy,
  },
  {
    situation: 'target zero rispettato',
    result: '0',
    target: '<=0',
    expected: '100.00',
    because: 'met',
    policy,
  },
  {
    situation: 'target negativo mancato',
    result: '-10',
    target: '<=-20',
    expected: '0.00',
    because: 'not met',
    policy,
  },
  {
    situation: 'comparatore contrario',
    result: '60',
    target: '>=30',
    expected: '100.00',
    because: 'the policy named does not turn a printed comparator',
    policy,
  },
];

describe('lower is better, as a ratio', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
