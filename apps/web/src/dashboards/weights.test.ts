import { expect, test } from 'vitest';
import { isWhole } from './weights.ts';

test.each([
  ['cento tondo', '100', 0, true],
  ['cento con i decimali', '100.00', 0, true],
  ['ottantatré', '83', 0, false],
  ['cento, ma una riga senza peso', '100', 1, false],
  ['mille non è cento', '1000', 0, false],
  ['nessun peso', null, 0, false],
])('%s', (_situation, weightsSum, weightsMissing, whole) => {
  expect(isWhole({ weightsSum, weightsMissing })).toBe(whole);
});
