import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';

const cases: readonly ScoreCase[] = [
  { situation: 'fatto', result: 'SI', target: 'SI', expected: '100.00', because: 'as asked' },
  { situation: 'non fatto', result: 'NO', target: 'SI', expected: '0.00', because: 'not as asked' },
  { situation: 'si chiedeva no', result: 'NO', target: 'NO', expected: '100.00', because: 'as asked' },
  {
    situation: 'percentuale contro sì',
    result: '100%',
    target: 'SI',
    expected: 'incomparable: kinds-differ',
    because: 'a percentage is no yes',
  },
  {
    situation: 'sì contro percentuale',
    result: 'SI',
    target: 'Almeno 70%',
    expected: 'incomparable: kinds-differ',
    because: 'a yes is no percentage',
  },
  {
    situation: 'prodotto consegnato',
    result: 'SI',
    target: 'Piano di azione',
    expected: '100.00',
    because: 'a thing to deliver is answered by yes',
    policy: { name: 'boolean' },
  },
  {
    situation: 'manca',
    result: '',
    target: 'SI',
    expected: 'missing: no-result',
    because: 'blank is not no',
  },
];

describe('yes or no', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
