import { type ScoreCase, scored } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';

const line = (result: string, target: string, expected: string, because: string): ScoreCase => ({
  situation: `${result}, ${target}`,
  result,
  target,
  expected,
  because,
});

const fractions = [
  line('2/3', '3/3', '66.67', 'two of three things'),
  line('3/3', '3/3', '100.00', 'all of them'),
  line('3/4', '5/6', '90.00', 'over one whole'),
  line('1/2', '3/3', '50.00', 'decimals that end are compared as they are'),
  line('2/3', '3', '66.67', 'the whole is told in the result only'),
  line('2', '3/3', '66.67', 'the whole is told in the target only'),
  line('1', '3/3', '100.00', 'one alone may be the whole of it'),
  line('2/3', '4', 'incomparable: units-differ', 'of another whole'),
  line('2/3', '100%', '66.67', 'a share of one whole'),
  line('1 ogni 3', '100%', 'incomparable: units-differ', 'a rate is no share'),
];

const days = [
  line('Realizzato il 15.11.2024', 'Entro 30.11.2024', '100.00', 'done in time'),
  line('Approvato con delibera n. 45 del 12/12/2024', '30/11/2024', '0.00', 'done late'),
  line('Sì, il 15/11/2024', '30/11/2024', '100.00', 'yes, with its day'),
  line('Rinviato al 15/11/2024', '30/11/2024', 'incomparable: kinds-differ', 'put off is not done'),
  line('Non realizzato il 15/11/2024', '30/11/2024', 'incomparable: kinds-differ', 'not done'),
  line('Avviato il 1/3/2024, concluso il 5/5/2024', '30/11/2024', 'incomparable: kinds-differ', 'two days'),
];

describe('fractions beside each other, and beside their whole', () => {
  test.each(fractions)('$situation: $because', (each) => {
    expect(scored(each)).toBe(each.expected);
  });
});

describe('a deed told with its day, where a day was asked for', () => {
  test.each(days)('$situation: $because', (each) => {
    expect(scored(each)).toBe(each.expected);
  });
});
