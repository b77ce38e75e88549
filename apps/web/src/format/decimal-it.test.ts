import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalIt, exactIt, isZero, signedIt, weightIt } from './decimal-it.ts';

test.each([
  ['importo', '1234.56', '1.234,56'],
  ['quattro cifre hanno il punto, come sei', '1234', '1.234'],
  ['sette cifre', '4533772.91', '4.533.772,91'],
  ['i posti stampati restano', '100.00', '100,00'],
  ['meno tipografico', '-1.04', '−1,04'],
  ['oltre la precisione dei binari', '90071992547409931234.10', '90.071.992.547.409.931.234,10'],
  ['ciò che non è un decimale resta com’è', 'SI', 'SI'],
])('%s: %s si scrive %s', (_situation, text, shown) => {
  expect(decimalIt(text)).toBe(shown);
});

test.each([
  ['in più', '1.23', '+1,23'],
  ['in meno', '-9.09', '−9,09'],
  ['zero non ha segno', '0.00', '0,00'],
])('scarto %s: %s si scrive %s', (_situation, text, shown) => {
  expect(signedIt(text)).toBe(shown);
});

test.each([
  ['50.00', '50'],
  ['12.50', '12,5'],
  ['100', '100'],
])('peso %s si scrive %s', (text, shown) => {
  expect(weightIt(text)).toBe(shown);
});

test('un rapporto tiene la barra', () => {
  expect(exactIt('27500/3')).toBe('27.500/3');
});

test('agrees with Intl on every amount a float holds', () => {
  const italian = new Intl.NumberFormat('it-IT', { useGrouping: 'always', minimumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      const text = (cents / 100).toFixed(2);
      const expected = italian.format(cents / 100).replace('-', '−');
      expect(decimalIt(text)).toBe(isZero(text) ? '0,00' : expected);
    }),
  );
});
