import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from './exact.ts';

/** A ratio of bigints, the slow truth the fast form is held against. */
interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const small = fc.bigInt({ min: -1000n, max: 1000n });
const nearLimit = fc.bigInt({ min: 2n ** 53n - 50n, max: 2n ** 53n + 50n });
const large = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const numerator = fc.oneof(
  small,
  nearLimit,
  nearLimit.map((n) => -n),
  large,
);
const ratios: fc.Arbitrary<Ratio> = fc
  .record({ n: numerator, d: numerator })
  .filter(({ d }) => d !== 0n)
  .map(({ n, d }) => (d < 0n ? { n: -n, d: -d } : { n, d }));

function exactOf({ n, d }: Ratio): Exact {
  const [a, b] = [Number(n), Number(d)];
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? Exact.of(a, b) : Exact.of(n, d);
}

function same(actual: Exact, { n, d }: Ratio): boolean {
  return actual.equals(Exact.of(n, d)) && actual.toString() === Exact.of(n, d).toString();
}

/** Rounded by the book: half away from zero, or cut. */
function fixed({ n, d }: Ratio, places: number, mode: 'half-up' | 'truncate'): string {
  const scale = 10n ** BigInt(places);
  const size = n < 0n ? -n : n;
  const units = mode === 'truncate' ? (size * scale) / d : (2n * size * scale + d) / (2n * d);
  const digits = units.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return n < 0n && units !== 0n ? `-${text}` : text;
}

describe('exact numbers, in both forms, against ratios of bigints', () => {
  const operations = [
    [
      'plus',
      (a: Exact, b: Exact) => a.plus(b),
      (a: Ratio, b: Ratio) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }),
    ],
    [
      'minus',
      (a: Exact, b: Exact) => a.minus(b),
      (a: Ratio, b: Ratio) => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d }),
    ],
    ['times', (a: Exact, b: Exact) => a.times(b), (a: Ratio, b: Ratio) => ({ n: a.n * b.n, d: a.d * b.d })],
  ] as const;

  test.each(operations)('%s', (_name, ours, truth) => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => same(ours(exactOf(a), exactOf(b)), truth(a, b))),
      { numRuns: 1000 },
    );
  });

  const quotients = [
    ['over', (a: Exact, b: Exact) => a.over(b), 1n],
    ['percentOf', (a: Exact, b: Exact) => a.percentOf(b), 100n],
  ] as const;

  test.each(quotients)('%s', (_name, ours, factor) => {
    fc.assert(
      fc.property(
        ratios,
        ratios.filter(({ n }) => n !== 0n),
        (a, b) => {
          const sign = b.n < 0n ? -1n : 1n;
          return same(ours(exactOf(a), exactOf(b)), { n: factor * sign * a.n * b.d, d: sign * a.d * b.n });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('compare, min and max', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const [x, y] = [exactOf(a), exactOf(b)];
        const difference = a.n * b.d - b.n * a.d;
        expect(Math.sign(x.compare(y))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(x.min(y).compare(x.max(y))).toBeLessThanOrEqual(0);
        expect(x.min(y).plus(x.max(y)).equals(x.plus(y))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a sum does not depend on the order, and is the sum', () => {
    fc.assert(
      fc.property(fc.array(ratios, { maxLength: 12 }), (list) => {
        const sum = Exact.sum(list.map(exactOf));
        const truth = list.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });
        expect(same(sum, truth)).toBe(true);
        expect(Exact.sum(list.map(exactOf).reverse()).equals(sum)).toBe(true);
      }),
    );
  });

  test('toFixed rounds halves away from zero, or cuts', () => {
    const modes = fc.constantFrom('half-up' as const, 'truncate' as const);
    fc.assert(
      fc.property(ratios, fc.integer({ min: 0, max: 12 }), modes, (ratio, places, mode) => {
        expect(exactOf(ratio).toFixed(places, mode)).toBe(fixed(ratio, places, mode));
        expect(exactOf(ratio).rounded(places, mode).toFixed(places)).toBe(fixed(ratio, places, mode));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('figures as they are shown', () => {
  const cases = [
    { value: Exact.of(1100, 12), places: 2, shown: '91.67', because: '11 of 12' },
    { value: Exact.of(1, 8), places: 2, shown: '0.13', because: 'a half goes up' },
    { value: Exact.of(-1, 8), places: 2, shown: '-0.13', because: 'away from zero' },
    { value: Exact.of(-1, 1000), places: 2, shown: '0.00', because: 'zero has no sign' },
    { value: Exact.of(5, 2), places: 0, shown: '3', because: 'no places, no dot' },
    { value: Exact.HUNDRED, places: 2, shown: '100.00', because: 'all the places are printed' },
  ];
  test.each(cases)('$shown: $because', ({ value, places, shown }) => {
    expect(value.toFixed(places)).toBe(shown);
  });

  test('a figure without end is written as a ratio', () => {
    expect(Exact.of(275, 3).toString()).toBe('275/3');
    expect(Exact.of(197, 2).toString()).toBe('98.5');
    expect(Exact.of(300, 12).toString()).toBe('25');
    expect(Exact.of(1n, 10n ** 13n).toString()).toBe('1/10000000000000');
  });

  test('a bug of the caller is thrown at', () => {
    expect(() => Exact.of(1, 0)).toThrow(RangeError);
    expect(() => Exact.ONE.over(Exact.ZERO)).toThrow(RangeError);
    expect(() => Exact.ONE.percentOf(Exact.ZERO)).toThrow(RangeError);
    expect(() => Exact.int(0.5)).toThrow(RangeError);
    expect(() => Exact.ONE.toFixed(13)).toThrow(RangeError);
  });
});
