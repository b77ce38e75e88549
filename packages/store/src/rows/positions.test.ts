import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsFor } from './positions.ts';

describe('positions of records', () => {
  it.each([
    ['all new', [null, null, null], [1024, 2048, 3072]],
    ['none', [], []],
    ['nothing moved', [1024, 2048], [1024, 2048]],
    ['one added in the middle takes the room between its neighbours', [1024, null, 2048], [1024, 1536, 2048]],
    ['two added at the end', [1024, null, null], [1024, 2048, 3072]],
    ['one added at the beginning', [null, 1024], [512, 1024]],
    ['the last moved to the front moves alone', [3072, 1024, 2048], [512, 1024, 2048]],
    ['no room: all get room anew', [5, null, 6], [1024, 2048, 3072]],
  ])('%s', (_situation, before, expected) => {
    expect(positionsFor(before)).toEqual(expected);
  });

  it('rise, whatever the order before', () => {
    const before = fc.array(fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: null }));
    fc.assert(
      fc.property(before, (numbers) => {
        const seen = new Set<number>();
        const once = numbers.map((each) => {
          if (each === null || seen.has(each)) return null;
          seen.add(each);
          return each;
        });
        const positions = positionsFor(once);
        expect(positions).toHaveLength(once.length);
        for (const [index, position] of positions.entries()) {
          expect(position).toBeGreaterThan(positions[index - 1] ?? 0);
        }
      }),
    );
  });
});
