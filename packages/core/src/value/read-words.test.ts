import { expect, describe as group, it } from 'vitest';
import { describe, read } from './index.ts';

group('reading words', () => {
  it.each([
    ['SI', { kind: 'yes-no', value: 'SI' }],
    ['Si', { kind: 'yes-no', value: 'SI' }],
    ['Sì', { kind: 'yes-no', value: 'SI' }],
    ['si', { kind: 'yes-no', value: 'SI' }],
    ['NO', { kind: 'yes-no', value: 'NO' }],
    ['no', { kind: 'yes-no', value: 'NO' }],
    ['on', { kind: 'yes-no', value: 'SI' }],
    ['SI (delibera 5)', { kind: 'yes-no', value: 'SI', note: 'delibera 5' }],
    ['“SI”', { kind: 'yes-no', value: 'SI' }],
  ])('answers: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['-', { kind: 'not-due' }],
    ['–', { kind: 'not-due' }],
    ['—', { kind: 'not-due' }],
    ['/', { kind: 'not-due' }],
    ['//', { kind: 'not-due' }],
    ['- -', { kind: 'not-due' }],
    ['//*', { kind: 'not-due', note: '*' }],
    ['', { kind: 'missing' }],
    ['   ', { kind: 'missing' }],
    ['n.d.', { kind: 'missing' }],
    ['N.D.', { kind: 'missing' }],
    ['nd', { kind: 'missing' }],
    ['N/A', { kind: 'missing' }],
    ['n.a.', { kind: 'missing' }],
    ['mancano', { kind: 'missing' }],
    ['NV', { kind: 'not-valued' }],
    ['N.V.', { kind: 'not-valued' }],
    ['non valutabile', { kind: 'not-valued' }],
    ['n.s.', { kind: 'not-valued' }],
    ['n.d. (in attesa)', { kind: 'missing', note: 'in attesa' }],
    ['monitoraggio', { kind: 'monitoring' }],
    ['Monitoraggio consumi energetici', { kind: 'monitoring', note: 'consumi energetici' }],
  ])('the four absences: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['Piano di azione', { kind: 'milestone', text: 'Piano di azione' }],
    [
      'Appalto della 2^ tranche di attrezzature Hw',
      { kind: 'milestone', text: 'Appalto della 2^ tranche di attrezzature Hw' },
    ],
    [
      'Customer su 2 servizi camerali',
      {
        kind: 'milestone',
        text: 'Customer su 2 servizi camerali',
        parts: [{ printed: '2 servizi camerali', kind: 'count', value: '2', unit: 'servizi camerali' }],
      },
    ],
    [
      'Evasione tramite "pulsante evadi" di almeno il 20% delle istanze pervenute',
      {
        kind: 'milestone',
        text: 'Evasione tramite "pulsante evadi" di almeno il 20% delle istanze pervenute',
        parts: [{ printed: 'almeno il 20%', kind: 'percent', comparator: '>=', value: '20', unit: '%' }],
      },
    ],
    [
      'Minimo un post al giorno per ciascuno dei tre social media (incremento ipotizzato: 5% dei followers rispetto al 2024)',
      {
        kind: 'milestone',
        text: 'Minimo un post al giorno per ciascuno dei tre social media (incremento ipotizzato: 5% dei followers rispetto al 2024)',
        parts: [
          { printed: 'Minimo un post', kind: 'count', comparator: '>=', value: '1', unit: 'post' },
          { printed: '5%', kind: 'percent', value: '5', unit: '%' },
        ],
      },
    ],
    [
      '4 eventi al mese',
      {
        kind: 'milestone',
        text: '4 eventi al mese',
        parts: [{ printed: '4 eventi', kind: 'count', value: '4', unit: 'eventi' }],
      },
    ],
    [
      'Mantenimento >= 80%',
      {
        kind: 'milestone',
        text: 'Mantenimento >= 80%',
        parts: [{ printed: '>= 80%', kind: 'percent', comparator: '>=', value: '80', unit: '%' }],
      },
    ],
    ['no profit', { kind: 'milestone', text: 'no profit' }],
    ['si provvede alla redazione', { kind: 'milestone', text: 'si provvede alla redazione' }],
  ])('things to deliver, with the figures inside: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['Nuova attività', { kind: 'text', text: 'Nuova attività' }],
    ['attività', { kind: 'text', text: 'attività' }],
    ['spesa 2024', { kind: 'text', text: 'spesa 2024' }],
    ['in corso', { kind: 'text', text: 'in corso' }],
    ['followers del', { kind: 'text', text: 'followers del' }],
    ['I', { kind: 'text', text: 'I' }],
    ['x', { kind: 'text', text: 'x' }],
    ['2025-2027', { kind: 'text', text: '2025-2027' }],
    ['2024-26', { kind: 'text', text: '2024-26' }],
  ])('remarks, marks and pieces of cells: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });
});
