import { expect, test } from 'vitest';
import { figure } from '../test/figure.ts';
import { outcomeOf } from './outcome.ts';

test.each([
  ['punteggio pieno', 'scored', '100.00', null, 'reached'],
  ['oltre cento, senza tetto', 'scored', '112.50', null, 'reached'],
  ['appena sotto', 'scored', '99.99', null, 'partial'],
  ['zero è un risultato, non un’assenza', 'scored', '0.00', null, 'zero'],
  ['manca il risultato', 'missing', null, figure({ kind: 'count' }), 'missing'],
  [
    'obiettivo stampato «//»: non dovuto quest’anno',
    'not-applicable',
    null,
    figure({ kind: 'not-due' }),
    'not-due',
  ],
  ['prima della scadenza', 'not-yet-due', null, figure({ kind: 'date' }), 'not-yet-due'],
  ['NV', 'not-valued', null, null, 'not-valued'],
] as const)('%s', (_situation, status, score, target, expected) => {
  expect(outcomeOf({ status, score, target })).toBe(expected);
});
