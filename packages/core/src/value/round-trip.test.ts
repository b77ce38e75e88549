import { arbitraryValue } from '@traguardo/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print } from './print.ts';
import { read } from './read.ts';
import { sameValue } from './same-value.ts';

const fragments = [
  '100',
  '12,50',
  '1.284',
  '2.6',
  '%',
  '€',
  ' ',
  ' ',
  ' ',
  '(',
  ')',
  ';',
  ',',
  'almeno',
  'entro il',
  '30/06/2024',
  'eventi',
  'comuni da visitare',
  'giorni',
  'gg',
  'e',
  'n.',
  'tra',
  'da',
  'a',
  '-',
  '/',
  '//',
  'SI',
  'NO',
  'nd',
  'NV',
  'monitoraggio',
  '1° semestre 2025',
  'ogni 10.000',
  'di',
  'ritardo',
  'più di',
  '≥',
  '<',
  '=',
  '3/4',
  'un',
  'due',
  'al giorno',
  'per',
  'minimo',
  'circa',
  'dicembre 2021',
  '2025',
  'mln',
  "dell'",
  'Piano',
  'o più',
  '+',
  ':',
  '.',
  '*',
  '31/02/2025',
  '5',
  'al massimo',
  '‰',
];

const printedTexts = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(' '));
const gluedTexts = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''));

describe('reading what was printed', () => {
  it('gives back every value of the documented domain', () => {
    fc.assert(
      fc.property(arbitraryValue, (value) => {
        expect(read(print(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['pieces with blanks', printedTexts],
    ['pieces run together', gluedTexts],
    ['any text', fc.string({ unit: 'grapheme', maxLength: 60 })],
    ['any text, joined', fc.string({ unit: 'binary', maxLength: 60 })],
  ])('gives back every value the reader found: %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (!reading.ok) return;
        expect(read(print(reading.value))).toEqual(reading);
        expect(sameValue(reading.value, reading.value)).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });
});
