import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { sameValue } from './same-value.ts';

const same = (a: string, b: string) => {
  const [left, right] = [read(a), read(b)];
  return left.ok && right.ok && sameValue(left.value, right.value);
};

describe('same value', () => {
  it.each([
    ['places printed do not count', '12,5%', '12,50%', true],
    ['a pure number is one, as count or ratio', '2', '2,00', true],
    ['notes do not count', '100%', '100% dei richiedenti', true],
    ['words and signs compare alike', 'almeno 300', '>=300', true],
    ['spelling of the day', '31/12/2023', '31.12.23', true],
    ['capitals of a deliverable', 'Piano di azione', 'piano di azione', true],
    ['same parts', '100% (almeno 30)', '100%; almeno 30,0', true],
    ['number', '12,5%', '12,6%', false],
    ['unit', '100', '100%', false],
    ['counted thing', '10 eventi', '10 imprese', false],
    ['comparator', 'almeno 300', '300', false],
    ['a month is not its last day', 'dicembre 2021', '31/12/2021', false],
    ['answer', 'SI', 'NO', false],
    ['range', 'tra 1 e 2', 'tra 1 e 3', false],
    ['absences are four', 'nd', 'NV', false],
    ['missing is not zero', 'nd', '0', false],
    ['fewer parts', '100% (almeno 30)', '100%', false],
  ])('%s', (_situation, a, b, expected) => {
    expect(same(a, b)).toBe(expected);
    expect(same(b, a)).toBe(expected);
  });
});
