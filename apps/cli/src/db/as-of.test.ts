import { expect, it } from 'vitest';
import { endOfDay } from './as-of.ts';

it.each([
  ['un giorno d’inverno finisce alle 23 di Greenwich', '2025-12-31', '2025-12-31T22:59:59.999Z'],
  ['uno d’estate alle 22', '2025-06-30', '2025-06-30T21:59:59.999Z'],
  ['quello in cui torna l’ora solare', '2025-10-26', '2025-10-26T22:59:59.999Z'],
  ['quello in cui comincia l’ora legale', '2025-03-30', '2025-03-30T21:59:59.999Z'],
  ['un giorno che non esiste', '2025-02-30', null],
])('%s', (_situation, day, expected) => {
  expect(endOfDay(day)).toBe(expected);
});
