import { expect, describe as group, it } from 'vitest';
import { describe, read } from './index.ts';

group('what the reader refuses', () => {
  it.each([
    [
      '2.6',
      {
        refused: 'ambiguous',
        readings: [
          { printed: '2,6', kind: 'ratio', value: '2.6' },
          { printed: '26', kind: 'count', value: '26' },
        ],
      },
    ],
    [
      '€ 124.00',
      {
        refused: 'ambiguous',
        readings: [
          { printed: '€ 124,00', kind: 'money', value: '124.00', unit: 'EUR' },
          { printed: '€ 12.400', kind: 'money', value: '12400', unit: 'EUR' },
        ],
      },
    ],
    [
      '98.77%',
      {
        refused: 'ambiguous',
        readings: [
          { printed: '98,77%', kind: 'percent', value: '98.77', unit: '%' },
          { printed: '9.877%', kind: 'percent', value: '9877', unit: '%' },
        ],
      },
    ],
    [
      '≤ 3.00',
      {
        refused: 'ambiguous',
        readings: [
          { printed: 'al massimo 3,00', kind: 'ratio', comparator: '<=', value: '3.00' },
          { printed: 'al massimo 300', kind: 'count', comparator: '<=', value: '300' },
        ],
      },
    ],
    ['0.8', { refused: 'ambiguous', readings: [{ printed: '0,8', kind: 'ratio', value: '0.8' }] }],
    [
      '100% (almeno 2.6)',
      {
        refused: 'ambiguous',
        readings: [
          {
            printed: '100%; almeno 2,6',
            kind: 'composite',
            parts: [
              { printed: '100%', kind: 'percent', value: '100', unit: '%' },
              { printed: 'almeno 2,6', kind: 'ratio', comparator: '>=', value: '2.6' },
            ],
          },
          {
            printed: '100%; almeno 26',
            kind: 'composite',
            parts: [
              { printed: '100%', kind: 'percent', value: '100', unit: '%' },
              { printed: 'almeno 26', kind: 'count', comparator: '>=', value: '26' },
            ],
          },
        ],
      },
    ],
  ])('a lone dot that does not group three digits: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    [
      '1,234.56',
      { refused: 'ambiguous', readings: [{ printed: '1.234,56', kind: 'ratio', value: '1234.56' }] },
    ],
    ['10 300', { refused: 'ambiguous', readings: [{ printed: '10.300', kind: 'count', value: '10300' }] }],
    [
      '- 8.680',
      {
        refused: 'ambiguous',
        readings: [
          { printed: '-8.680', kind: 'count', value: '-8680' },
          { printed: '8.680', kind: 'count', value: '8680' },
        ],
      },
    ],
    [
      '(5)',
      {
        refused: 'ambiguous',
        readings: [
          { printed: '-5', kind: 'count', value: '-5' },
          { printed: '5', kind: 'count', value: '5' },
        ],
      },
    ],
    [
      'SI/NO',
      {
        refused: 'ambiguous',
        readings: [
          { printed: 'SI', kind: 'yes-no', value: 'SI' },
          { printed: 'NO', kind: 'yes-no', value: 'NO' },
        ],
      },
    ],
    [
      'on/off',
      {
        refused: 'ambiguous',
        readings: [
          { printed: 'SI', kind: 'yes-no', value: 'SI' },
          { printed: 'NO', kind: 'yes-no', value: 'NO' },
        ],
      },
    ],
    [
      '31/12',
      {
        printed: '31/12',
        refused: 'ambiguous',
        readings: [
          { printed: '31 ogni 12 (31/12)', kind: 'ratio', value: '31', unit: 'per-12', note: '31/12' },
        ],
      },
    ],
    [
      '30/06',
      {
        refused: 'ambiguous',
        readings: [{ printed: '5,0 (30/06)', kind: 'ratio', value: '5.0', note: '30/06' }],
      },
    ],
    [
      '10:30',
      {
        refused: 'ambiguous',
        readings: [
          { printed: '10 ogni 30 (10:30)', kind: 'ratio', value: '10', unit: 'per-30', note: '10:30' },
        ],
      },
    ],
    [
      'n. 5/2025',
      {
        refused: 'ambiguous',
        readings: [
          { printed: '5 ogni 2.025 (5/2025)', kind: 'ratio', value: '5', unit: 'per-2025', note: '5/2025' },
        ],
      },
    ],
  ])('other notations: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['30 giugno', { refused: 'ambiguous', readings: [] }],
    ['entro giugno', { refused: 'ambiguous', readings: [] }],
    [
      'entro il 15 del mese',
      {
        refused: 'ambiguous',
        readings: [
          {
            printed: 'al massimo 15 (del mese)',
            kind: 'count',
            comparator: '<=',
            value: '15',
            note: 'del mese',
          },
        ],
      },
    ],
  ])('a day of no year: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['31/02/2025', { refused: 'impossible-date', readings: [] }],
    ['30/02/2023', { refused: 'impossible-date', readings: [] }],
    ['29/2/2100', { refused: 'impossible-date', readings: [] }],
    [
      '12/31/2023',
      { refused: 'impossible-date', readings: [{ printed: '31/12/2023', kind: 'date', date: '2023-12-31' }] },
    ],
  ])('no day of the calendar: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['00/01/1900', { refused: 'spreadsheet-zero-date', readings: [] }],
    ['0/1/1900', { refused: 'spreadsheet-zero-date', readings: [] }],
    ['1899-12-30', { refused: 'spreadsheet-zero-date', readings: [] }],
  ])('the empty cell of a spreadsheet: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['1.23.4', { refused: 'malformed', readings: [] }],
    ['1.284.5', { refused: 'malformed', readings: [] }],
    ['12.34,5', { refused: 'malformed', readings: [] }],
    ['12,5,3', { refused: 'malformed', readings: [] }],
    ['3/0', { refused: 'malformed', readings: [] }],
    [
      '5 -3',
      { refused: 'malformed', readings: [{ printed: 'tra 3 e 5', kind: 'range', min: '3', max: '5' }] },
    ],
    [
      'tra 20 e 10',
      { refused: 'malformed', readings: [{ printed: 'tra 10 e 20', kind: 'range', min: '10', max: '20' }] },
    ],
    ['1e5', { refused: 'malformed', readings: [] }],
    ['3.1.1', { refused: 'malformed', readings: [] }],
    ['100-', { refused: 'malformed', readings: [] }],
    ['3 ore e 30 minuti', { refused: 'malformed', readings: [] }],
  ])('broken figures: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['1234567890123456789', { refused: 'out-of-range', readings: [] }],
    ['0,1234567890123', { refused: 'out-of-range', readings: [] }],
  ])('beyond range: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });
});
