import { expect, describe as group, it } from 'vitest';
import { describe, read } from './index.ts';

group('reading dates', () => {
  it.each([
    ['30/06/2023', { kind: 'date', date: '2023-06-30' }],
    ['1/1/2025', { kind: 'date', date: '2025-01-01' }],
    ['31.12.2023', { kind: 'date', date: '2023-12-31' }],
    ['10.5.2025', { kind: 'date', date: '2025-05-10' }],
    ['31-12-2023', { kind: 'date', date: '2023-12-31' }],
    ['2023-12-31', { kind: 'date', date: '2023-12-31' }],
    ['31/12/23', { kind: 'date', date: '2023-12-31' }],
    ['31/12/99', { kind: 'date', date: '1999-12-31' }],
    ['15 marzo 2025', { kind: 'date', date: '2025-03-15' }],
    ['1° marzo 2025', { kind: 'date', date: '2025-03-01' }],
    ['al 31/12/24', { kind: 'date', date: '2024-12-31' }],
    ['15-mar-2025', { kind: 'date', date: '2025-03-15' }],
    ['31/12/2023 00:00:00', { kind: 'date', date: '2023-12-31' }],
  ])('days: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['dicembre 2021', { kind: 'date', date: '2021-12' }],
    ['entro dicembre 2021', { kind: 'date', comparator: '<=', date: '2021-12' }],
    ['dic-21', { kind: 'date', date: '2021-12' }],
    ['12/2021', { kind: 'date', date: '2021-12' }],
    ['2021-12', { kind: 'date', date: '2021-12' }],
  ])('months: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['entro il 30/06/2024', { kind: 'date', comparator: '<=', date: '2024-06-30' }],
    ['non oltre il 15 marzo 2025', { kind: 'date', comparator: '<=', date: '2025-03-15' }],
    ['entro e non oltre il 31.12.2025', { kind: 'date', comparator: '<=', date: '2025-12-31' }],
    ['entro la fine di giugno 2025', { kind: 'date', comparator: '<=', date: '2025-06' }],
    ['prima del 01/09/2023', { kind: 'date', comparator: '<', date: '2023-09-01' }],
    ['dopo il 01/09/2023', { kind: 'date', comparator: '>', date: '2023-09-01' }],
    ['a partire dal 01/09/2023', { kind: 'date', comparator: '>=', date: '2023-09-01' }],
    ['entro il 2025', { kind: 'date', comparator: '<=', date: '2025-12', note: 'anno 2025' }],
    [
      'dal 01/01/2025 al 30/06/2025',
      {
        kind: 'composite',
        parts: [
          { printed: 'dal 01/01/2025 al 30/06/2025', kind: 'date', comparator: '>=', date: '2025-01-01' },
          { printed: 'dal 01/01/2025 al 30/06/2025', kind: 'date', comparator: '<=', date: '2025-06-30' },
        ],
      },
    ],
  ])('comparators: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['1° semestre 2025', { kind: 'date', date: '2025-06', note: '1° semestre 2025' }],
    [
      'entro il I semestre 2025',
      { kind: 'date', comparator: '<=', date: '2025-06', note: 'I semestre 2025' },
    ],
    ['II trimestre 2025', { kind: 'date', date: '2025-06', note: 'II trimestre 2025' }],
    ['gennaio/marzo 2024', { kind: 'date', date: '2024-03', note: 'gennaio/marzo 2024' }],
  ])('parts of a year end with their last month: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });
});
