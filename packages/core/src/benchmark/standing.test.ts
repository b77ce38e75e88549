import { expect, it } from 'vitest';
import { read, type Value } from '../value/index.ts';
import { standing } from './standing.ts';

function value(printed: string): Value | undefined {
  const reading = read(printed);
  return reading.ok ? reading.value : undefined;
}

it.each([
  ['più eventi della media', '55', '23', 'higher', 'better'],
  ['meno della media', '20,15', '29,09', 'higher', 'worse'],
  ['giorni: meno è meglio', '5 giorni', '8 giorni', 'lower', 'better'],
  ['giorni: di più è peggio', '9 giorni', '8 giorni', 'lower', 'worse'],
  ['pari alla media, con altre cifre dopo la virgola', '50%', '50,00%', 'higher', 'equal'],
  ['una percentuale e un conteggio non si confrontano', '50%', '50', 'higher', 'incomparable'],
  ['unità diverse', '5 giorni', '5 ore', 'lower', 'incomparable'],
  ['il dato manca', 'n.d.', '8', 'higher', 'incomparable'],
  ['la media manca', '8', '-', 'higher', 'incomparable'],
  ['il verso è «uguale»: una media non è un obiettivo', '8', '8', 'equal', 'incomparable'],
  ['il verso non è detto', '9', '8', undefined, 'incomparable'],
] as const)('%s', (_situation, own, mean, better, expected) => {
  expect(standing(value(own), value(mean), better)).toBe(expected);
});
