import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../methodology/index.ts';

const grace: Policy = { name: 'date', graceDays: 10 };
const noGrace: Policy = { name: 'date', graceDays: 10, late: 'zero' };

const cases: readonly ScoreCase[] = [
  {
    situation: 'un giorno prima',
    result: '30/03/2023',
    target: '31/03/2023',
    expected: '100.00',
    because: 'in time',
  },
  {
    situation: 'il giorno stesso',
    result: '30/03/2023',
    target: '30/03/2023',
    expected: '100.00',
    because: 'in time',
  },
  {
    situation: 'videosorveglianza',
    result: '28/11/2023',
    target: '30/10/2023',
    expected: '0.00',
    because: 'declared 100, and late',
  },
  {
    situation: 'regolamento',
    result: '08/05/2023',
    target: '30/04/2023',
    expected: '0.00',
    because: 'declared 100, and late',
  },
  {
    situation: 'ridefinizione',
    result: '31/12/2023',
    target: '01/09/2023',
    expected: '0.00',
    because: 'declared 100, and late',
  },
  {
    situation: 'tolleranza a metà',
    result: '04/11/2023',
    target: '30/10/2023',
    expected: '50.00',
    because: '5 days of 10',
    policy: grace,
  },
  {
    situation: 'tolleranza finita',
    result: '09/11/2023',
    target: '30/10/2023',
    expected: '0.00',
    because: '10 days of 10',
    policy: grace,
  },
  {
    situation: 'tolleranza superata',
    result: '28/11/2023',
    target: '30/10/2023',
    expected: '0.00',
    because: 'never below zero',
    policy: grace,
  },
  {
    situation: 'tolleranza non usata',
    result: '04/11/2023',
    target: '30/10/2023',
    expected: '0.00',
    because: 'late is zero, whatever the grace',
    policy: noGrace,
  },
  {
    situation: 'mese come termine',
    result: '31/12/2021',
    target: 'dicembre 2021',
    expected: '100.00',
    because: 'a month runs to its last day',
  },
  {
    situation: 'mese come risultato',
    result: 'dicembre 2021',
    target: '31/12/2021',
    expected: '100.00',
    because: 'no day of that month is late',
  },
  {
    situation: 'mese che non basta',
    result: 'dicembre 2021',
    target: '15/12/2021',
    expected: 'incomparable: imprecise-date',
    because: 'the day decides',
  },
  {
    situation: 'mese successivo',
    result: 'dicembre 2021',
    target: '30/11/2021',
    expected: '0.00',
    because: 'every day of that month is late',
  },
  {
    situation: 'numero contro data',
    result: '300',
    target: '30/10/2023',
    expected: 'incomparable: kinds-differ',
    because: 'a number is no date',
  },
];

describe('dates, not after the target', () => {
  test.each(cases)('$situation: $result against $target gives $expected, $because', (line) => {
    expect(scored(line)).toBe(line.expected);
  });
});
