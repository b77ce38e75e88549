import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe, read } from './index.ts';
import { MAX_LENGTH, normalise } from './normalise.ts';

/** A tenth of a second on a quiet machine; a reader that backtracks takes minutes. */
const BOUNDED = 6000;
const LONG = 100_000;
const pieces = [
  '1',
  '1.',
  '.',
  ',',
  '(',
  ')',
  ' ',
  'e ',
  '; ',
  '5;',
  '1/',
  '(5',
  'almeno ',
  'n. ',
  '1 ',
  '-',
  'a',
  '\u0301',
  '1.000 ',
  '100% e ',
  '2.6% e ',
  '2.6%; ',
  '100% (almeno 2.6 ',
];

group('hostile text', () => {
  it('never throws, whatever the text, and describes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(describe(text, read(text)).printed).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s after a figure is a word',
    (word) => {
      for (const text of [`12.000,50${word}`, `12 ${word}`, word]) {
        expect(describe(text, read(text)).printed).toBe(text);
      }
    },
  );

  it.each(pieces)('refuses a hundred thousand characters of %j at once', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    const start = performance.now();
    expect(read(text)).toEqual({ ok: false, refused: 'too-long', readings: [] });
    expect(performance.now() - start).toBeLessThan(250);
  });

  it.each(pieces)('answers in time for the longest cell of %j', (piece) => {
    const text = piece.repeat(Math.floor(MAX_LENGTH / piece.length));
    const start = performance.now();
    describe(text, read(text));
    expect(performance.now() - start).toBeLessThan(BOUNDED);
  });

  it.each([
    ['a control character', '100\u0000%'],
    ['a lone surrogate', '100 \ud800'],
    ['the replacement character of a broken decoding', 'Attivit\ufffd'],
  ])('refuses %s as malformed', (_situation, text) => {
    expect(read(text)).toMatchObject({ ok: false, refused: 'malformed' });
  });
});

group('the text as typesetting leaves it', () => {
  it.each([
    ['no-break space', '12,5\u00a0%', '12,5 %'],
    ['thin space before the sign', '100\u2009%', '100 %'],
    ['soft hyphen', 'moni\u00adtoraggio', 'monitoraggio'],
    ['direction marks', '\u200e30/06/2023\u200f', '30/06/2023'],
    ['line break in the cell', 'Almeno\r\n  300', 'Almeno 300'],
    ['typographic minus', '\u221225', '-25'],
    ['full-width digits', '\uff11\uff12\uff05', '12%'],
    ['accent apart from its letter', 'Si\u0300', 'Sì'],
  ])('%s', (_situation, text, plain) => {
    expect(normalise(text)).toBe(plain);
    expect(read(text)).toEqual(read(plain));
  });

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = normalise(text);
        if (once !== null) expect(normalise(once)).toBe(once);
      }),
    );
  });
});
