import { describe, expect, it } from 'vitest';
import { drafted } from '../test/drafted.ts';
import { pipes } from '../test/reading.ts';

const HEADING = ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024', 'Risultato 2024', '% raggiungimento'];

/** Which way is better for the one indicator drafted, the note of its doubt, and its unit. */
function told(unit: string, target: string, value: string, declared: string) {
  const text = `# Relazione sulla performance 2024\n\n${pipes(HEADING, ['Sede', 'Cosa', unit, target, value, declared])}`;
  const [indicator] = drafted(text).indicators;
  return [indicator?.direction?.better, indicator?.uncertain.map(({ note }) => note).join(), indicator?.unit];
}

describe('which way is better, in the draft', () => {
  it.each([
    ['a sign says it', '>= 10', '12', '100%', ['higher', '', undefined]],
    ['and the percentage does not', '<= 10', '9', '90%', ['lower', '', undefined]],
    ['nothing says it', '10', '9', '90%', [undefined, '', undefined]],
    ['consumption under its target', '17.500', '17.122', '100%', ['lower', '17.500 | 17.122', undefined]],
    ['payments before their term', '0', '-12,5 giorni', '100%', ['lower', '0 | -12,5 giorni', undefined]],
    ['a percentage without limit', '25.000', '27.430', '109,72%', [undefined, '', undefined]],
    ['a part of one', '12.000', '11.400', '0,95', [undefined, '', undefined]],
  ])('%s: %s, %s, %s', (_, target, value, declared, [better, note = '', unit]) => {
    const [first, second] = note.split(' | ');
    const doubt = second === undefined ? '' : `${second} / ${first}: ${declared}`;
    expect(told('', target, value, declared)).toEqual([better, doubt, unit]);
  });
});

describe('the unit of figures alone, in the draft', () => {
  it.each([
    ['%', '65', '68', '%'],
    ['percentuale', '65', '68%', '%'],
    ['%', '65%', '68', '%'],
    ['%', '0,65', '0,68', undefined],
    ['kg', '65', '68', undefined],
  ])('%s: %s, %s', (unit, target, value, known) => {
    expect(told(unit, target, value, '100%').at(-1)).toBe(known);
  });

  it('is not known where some targets say it and others do not', () => {
    const heading = ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2025', 'Target 2026'];
    const text = `# PIAO 2025-2027\n\n${pipes(heading, ['Sede', 'Gradimento', '%', '4', '80%'])}`;
    expect(drafted(text).indicators[0]?.unit).toBeUndefined();
  });
});
