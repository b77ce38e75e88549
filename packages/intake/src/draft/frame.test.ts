import { describe, expect, it } from 'vitest';
import { titledOf } from './frame.ts';

describe('a heading parted', () => {
  it.each([
    ['1.2 Servizi in rete', '1.2', 'Servizi in rete', undefined],
    ['Obiettivo operativo 1.2.3: Servizi', '1.2.3', 'Servizi', undefined],
    ['1.1 Servizi - Peso 60%', '1.1', 'Servizi', '60%'],
    ['SERVIZI Peso dell’obiettivo operativo Peso 12,5%', null, 'SERVIZI', '12,5%'],
    ['Servizi (peso 40 %)', null, 'Servizi', '40%'],
    ['Peso 40%', null, 'Peso 40%', undefined],
    ['Ridurre del 40% il peso dei rifiuti', null, 'Ridurre del 40% il peso dei rifiuti', undefined],
  ])('%j', (text, code, title, weight) => {
    const parted = titledOf(text);
    expect([parted.code, parted.title, parted.weight?.printed]).toEqual([code, title, weight]);
  });

  it('takes no time over an endless row of marks', () => {
    const started = performance.now();
    titledOf(`${'('.repeat(200_000)}x`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
