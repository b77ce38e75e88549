import { expect, test } from 'vitest';
import { figureIt } from './figure-it.ts';

test.each([
  ['percentuale', '98,77%', '98,77\u00a0%'],
  ['meno vero', '-25', '\u221225'],
  ['il trattino di un intervallo di anni resta', '2025-2027', '2025-2027'],
  ['meno dentro una frase', 'tra -3% e 5%', 'tra \u22123\u00a0% e 5\u00a0%'],
  ['parole', 'entro il 30/10/2023', 'entro il 30/10/2023'],
])('%s: %s si scrive %s', (_situation, text, shown) => {
  expect(figureIt(text)).toBe(shown);
});
