import type { ExplanationView } from '@traguardo/contracts';
import { expect, test } from 'vitest';
import { asText } from './explanation-text.ts';

const leaf = (id: string, value: string | null, text: string | null = null): ExplanationView => ({
  id,
  value,
  shown: value,
  text,
  printed: null,
  title: null,
  kind: null,
  rule: 'input',
  citation: null,
  rounding: null,
  inputs: [],
});

test('the copied text holds every figure, its rule and its rounding, a line each; a term and its score are one', () => {
  const scored = {
    ...leaf('i', '98.77'),
    title: 'Gestione',
    rule: 'higher-proportional',
    inputs: [leaf('i/result', '98.77'), leaf('i/target', '100')],
  };
  const mean: ExplanationView = {
    ...leaf('o', '275/3'),
    shown: '91.67',
    rule: 'mean',
    rounding: { places: 2, mode: 'half-up' },
    inputs: [
      { ...leaf('o/term-1', '98.77'), rule: 'term', inputs: [leaf('o/term-1/weight', '30'), scored] },
      {
        ...leaf('o/term-2', null, 'not-valued'),
        rule: 'left-out',
        inputs: [leaf('w', '1'), leaf('nv', null, 'not-valued')],
      },
    ],
  };
  expect(asText(mean).split('\n')).toEqual([
    expect.stringMatching(/^91,67 {2}media semplice.*\(= 275\/3 · arrotondato.*2 cifre.*\)$/),
    '  98,77  Gestione (30 × 98,77)',
    '    98,77  valore misurato',
    '    100  obiettivo',
    '  non valutabile  dato inserito (escluso dalla media)',
  ]);
});
