import { weight } from '@traguardo/testkit';
import { expect, test } from 'vitest';
import { Exact } from '../kernel/index.ts';
import { publishedRank } from './index.ts';

const classes = [
  { id: 'eccellente', label: 'Eccellente', from: weight('95').value },
  { id: 'buono', label: 'Buono', from: weight('80').value },
  { id: 'adeguato', label: 'Adeguato', from: weight('60').value },
];

/** So many people in each class and below all, and so many without a score. */
const people = (
  [excellent, good, fair, below]: readonly [number, number, number, number],
  unscored: number,
) => [
  ...Array.from({ length: excellent }, (_, each) => Exact.int(95 + (each % 5))),
  ...Array.from({ length: good }, () => Exact.int(85)),
  ...Array.from({ length: fair }, () => Exact.int(70)),
  ...Array.from({ length: below }, () => Exact.int(40)),
  ...Array.from({ length: unscored }, () => null),
];

const shown = (scores: readonly (Exact | null)[]) => {
  const { counts, unclassed, spread } = publishedRank(scores, classes);
  const cells = [...counts, unclassed].map((each) => (each.kind === 'count' ? each.people : '*'));
  return [cells, spread !== null] as const;
};

test.each([
  ['all scored', people([5, 6, 3, 0], 0), [5, 6, 3, 0], true],
  ['12 staff, one without a score: not 12 - 11', people([5, 6, 0, 0], 1), ['*', '*', '*', '*'], false],
  ['12 staff, one below every class', people([4, 7, 0, 1], 0), ['*', 7, '*', '*'], false],
  ['four without a class hide in no other', people([5, 6, 0, 2], 2), [5, 6, 0, 4], true],
  ['all in one class', people([4, 0, 0, 0], 0), ['*', '*', '*', '*'], false],
  ['two people', people([1, 1, 0, 0], 0), ['*', '*', '*', '*'], false],
  ['ten of twelve without a score', people([2, 0, 0, 0], 10), ['*', '*', '*', '*'], false],
  ['all without a score', people([0, 0, 0, 0], 5), ['*', '*', '*', '*'], false],
] as const)('%s', (_situation, scores, cells, spread) => {
  expect(shown(scores)).toEqual([cells, spread]);
});

test('whether the spread is given follows from what is published', () => {
  const given = new Map<string, boolean>();
  for (const total of [3, 4, 5, 6, 7]) {
    for (let excellent = 0; excellent <= total; excellent += 1) {
      for (let good = 0; good <= total - excellent; good += 1) {
        const [cells, spread] = shown(people([excellent, good, 0, 0], total - excellent - good));
        const key = `${total}: ${cells.join(' ')}`;
        expect([key, spread]).toEqual([key, given.get(key) ?? spread]);
        given.set(key, spread);
      }
    }
  }
});
