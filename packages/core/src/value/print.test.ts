import { describe, expect, it } from 'vitest';
import { print } from './print.ts';
import { read } from './read.ts';

describe('printing', () => {
  it.each([
    ['1284', '1.284'],
    ['ALMENO 300', 'almeno 300'],
    ['> 5.000,50 €', 'più di € 5.000,50'],
    ['<1%', 'meno di 1%'],
    ['max 1 gg', 'al massimo 1 giorno'],
    ['= 5', 'pari a 5'],
    ['0,8-1', 'tra 0,8 e 1'],
    ['31.12.23', '31/12/2023'],
    ['non oltre il 15 marzo 2025', 'entro il 15/03/2025'],
    ['non oltre 12/2021', 'entro dicembre 2021'],
    ['sì', 'SI'],
    ['-', '//'],
    ['', 'n.d.'],
    ['n.v.', 'NV'],
    ['MONITORAGGIO', 'monitoraggio'],
    ['56,8 per 10.000', '56,8 ogni 10.000'],
    ['100% visite ispettive (almeno 30)', '100% (visite ispettive); almeno 30'],
    ['Piano di azione', 'Piano di azione'],
  ])('%s is printed %s', (printed, canonical) => {
    const reading = read(printed);
    expect(reading.ok && print(reading.value)).toBe(canonical);
  });
});
