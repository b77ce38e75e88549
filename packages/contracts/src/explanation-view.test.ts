import { expect, test } from 'vitest';
import { ExplanationView } from './explanation-view.ts';

const leaf = (value: string | null) => ({
  id: 'x',
  value,
  shown: null,
  text: null,
  printed: null,
  kind: null,
  title: null,
  rule: 'input',
  citation: null,
  rounding: null,
  inputs: [],
});

test.each([
  ['a ratio stays exact', '275/3', true],
  ['a decimal with a dot', '-0.50', true],
  ['a decimal comma is prose, not data', '98,77', false],
  ['a binary float in exponent form', '1e-7', false],
])('%s: %s', (_situation, value, accepted) => {
  expect(ExplanationView.safeParse({ ...leaf('1'), inputs: [leaf(value)] }).success).toBe(accepted);
});
