import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../methodology/index.ts';

const policy: Policy = { name: 'lower-mirror' };

const cases: readonly ScoreCase[] = [
  {
    situation: 'giorni di lavorazione',
    result: '2,60',
    target: '<=3,00',
    expected: '100.00',
    because: 'met',
    policy,
  },
  {
    situation: 'pratiche con errori',
    result: '34%',
    target: '<=50%',
    expected: '100.00',
    because: 'met',
    policy,
  },
  {
    situation: 'ordinanze rifiutate',
    result: '0%',
    target: '<=10%',
    expected: '100.00',
    because: 'zero is the best result',
    policy,
  },
  {
    situation: 'tempi di pagamento',
    result: '-25',
    target: '<=30',
    expected: '100.00',
    because: 'paid before the due date',
    policy,
  },
  {
    situation: 'un decimo oltre',
    result: '33',
    target: '<=30',
    expected: '90.00',
    because: 'as far over as the score is short',
    policy,
  },
  {
    situation: 'il doppio',
    result: '60',
    target: '<=30',
    expected: '0.00',
    because: 'twice the target',
    policy,
  },
  {
    situation: 'oltre il doppio',
    result: '90',
    target: '<=30',
    expected: '0.00',
    because: 'never below the floor',
    policy,
  },
  {
    situation: 'zero giorni rispettati',
    result: '0 giorni',
    target: '0 giorni ritardo',
    expected: '100.00',
    because: 'met',
    policy,
  },
  {
    situation: 'zero giorni mancati',
    result: '1 giorni',
    target: '0 giorni ritardo',
    expected: '0.00',
    because: 'zero is met or not',
    policy,
  },
  {
    situation: 'in anticipo su zero',
    result: '-24 gg',
    target: '<=0 giorni',
    expected: '100.00',
    because: 'met',
    policy,
  },
  {
    situation: 'target negativo mancato',
    result: '-15',
    target: '<=-20',
    expected: '75.00',
    because: 'a quarter of 20 short',
    policy,
  },
  {
    situation: 'soglia stretta',
    result: '30',
    target: '<30',
    expected: '100.00',
    because: 'no distance is left from the target',
    policy,
  },
  {
    situation: 'direzione della scheda',
    result: '33',
    target: '30',
    expected: '90.00',
    because: 'no comparator: the direction of the indicator',
    direction: 'lower',
  },
  {
    situation: 'comparatore contro direzione',
    result: '33',
    target: '>=30',
    expected: '100.00',
    because: 'the printed comparator comes first',
    direction: 'lower',
  },
];

describe('lower is better, mirrored on the target', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
