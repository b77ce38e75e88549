import type { ExplanationView } from '@traguardo/contracts';
import { expect, test } from 'vitest';
import { asText } from './explanation-text.ts';

const leaf: ExplanationView = {
  id: 'x',
  value: '98.77',
  shown: null,
  text: null,
  title: 'valore misurato',
  rule: 'input',
  citation: null,
  rounding: null,
  inputs: [],
};

test('the copied text holds every figure, its rule, its rounding, one line each', () => {
  const tree: ExplanationView = {
    ...leaf,
    value: '275/3',
    shown: '91.67',
    title: null,
    rule: 'mean',
    rounding: { places: 2, mode: 'half-up' },
    inputs: [leaf, { ...leaf, value: null, text: 'SI', title: 'obiettivo' }],
  };
  expect(asText(tree).split('\n')).toEqual([
    expect.stringMatching(/^91,67 {2}media semplice.*\(= 275\/3 · arrotondato.*2 cifre.*\)$/),
    '  98,77  valore misurato',
    '  SI  obiettivo',
  ]);
});
