import { catalogue } from '@traguardo/core/checks';
import { codesWithFigures } from '@traguardo/texts/screens/finding-figures';
import { expect, it } from 'vitest';

it('the figures shown beside findings belong to checks that exist', () => {
  const codes = new Set(catalogue.map((check) => check.code));
  expect(codesWithFigures().filter((code) => !codes.has(code))).toEqual([]);
});
