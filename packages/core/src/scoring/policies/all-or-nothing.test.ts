import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../methodology/index.ts';

const policy: Policy = { name: 'all-or-nothing' };

const cases: readonly ScoreCase[] = [
  {
    situation: 'uguale',
    result: '5',
    target: '=5',
    expected: '100.00',
    because: 'equal is all or nothing by itself',
  },
  { situation: 'diverso', result: '6', target: '=5', expected: '0.00', because: 'equal means equal' },
  { situation: 'quasi', result: '99', target: '>=100', expected: '0.00', because: 'no part of it', policy },
  {
    situation: 'soglia stretta mancata',
    result: '30',
    target: '<30',
    expected: '0.00',
    because: '30 is not below 30',
    policy,
  },
  {
    situation: 'soglia stretta superata',
    result: '40%',
    target: '>40%',
    expected: '0.00',
    because: '40 is not above 40',
    policy,
  },
  {
    situation: 'direzione minore',
    result: '29',
    target: '30',
    expected: '100.00',
    because: 'from the better side',
    policy,
    direction: 'lower',
  },
  {
    situation: 'direzione uguale',
    result: '29',
    target: '30',
    expected: '0.00',
    because: 'the indicator asks for that figure',
    direction: 'equal',
  },
  {
    situation: 'data',
    result: '31/10/2023',
    target: '30/10/2023',
    expected: '0.00',
    because: 'a day late',
    policy,
  },
  {
    situation: 'intervallo',
    result: '0,9',
    target: 'Tra 0,8 e 1',
    expected: '100.00',
    because: 'inside',
    policy,
  },
  { situation: 'sì', result: 'SI', target: 'SI', expected: '100.00', because: 'as asked', policy },
  {
    situation: 'parole contro numero',
    result: 'SI',
    target: '5',
    expected: 'incomparable: kinds-differ',
    because: 'a yes is no number',
    policy,
  },
];

describe('met or not, whatever the kind', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
