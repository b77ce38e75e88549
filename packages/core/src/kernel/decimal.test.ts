import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, decimalText, exact, toDecimal } from './decimal.ts';
import { Exact } from './exact.ts';

describe('decimals keep the places they were printed with', () => {
  const cases = [
    { text: '12.50', units: 1250n, places: 2, because: 'two places stay two' },
    { text: '-0.5', units: -5n, places: 1, because: 'the sign is of the whole' },
    { text: '0.00', units: 0n, places: 2, because: 'zero has places too' },
    { text: '007', units: 7n, places: 0, because: 'leading zeros say nothing' },
  ];
  test.each(cases)('$text: $because', ({ text, units, places }) => {
    expect(decimal(text)).toEqual({ units, places });
  });

  const refused = [
    '',
    '-',
    '.5',
    '5.',
    '1,5',
    '1e3',
    '+5',
    ' 5',
    '0.1234567890123',
    '1234567890123456789',
    'NaN',
  ];
  test.each(refused)('"%s" is no plain decimal', (text) => {
    expect(decimal(text)).toBeNull();
  });

  test('text and back gives the same', () => {
    const decimals = fc.record({
      units: fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }),
      places: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(decimals, (value) => {
        expect(decimal(decimalText(value))).toEqual(value);
        expect(exact(value).equals(Exact.of(value.units, 10n ** BigInt(value.places)))).toBe(true);
        expect(toDecimal(exact(value), value.places)).toEqual(value);
      }),
    );
  });
});
