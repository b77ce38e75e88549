import { expect, test } from 'vitest';
import { screenOf } from './cycle-addresses.ts';

test.each([
  ['il cruscotto', '/enti/valchiara/2025', 'cycle'],
  ['con la barra in fondo', '/enti/valchiara/2025/', 'cycle'],
  ['una scheda sta sotto gli obiettivi', '/enti/valchiara/2025/obiettivi/os-1', 'objectives'],
  ['un indicatore anche', '/enti/valchiara/2025/indicatori/accessi', 'objectives'],
  ['un cruscotto sta sotto i cruscotti', '/enti/valchiara/2025/cruscotti/promozione', 'dashboards'],
  ['le persone', '/enti/valchiara/2025/persone', 'people'],
  ['fuori da un ciclo', '/privacy', null],
  ['un indirizzo che non c’è', '/enti/valchiara/2025/altro', null],
])('%s: %s', (_situation, address, screen) => {
  expect(screenOf(address)).toBe(screen);
});
