import { expect, describe as group, it } from 'vitest';
import { describe, read } from './index.ts';

/** How the plans of municipalities, health bodies, ministries and universities print what chambers print otherwise. */
group('as other bodies print it', () => {
  it.each([
    ['almeno pari al 90%', { kind: 'percent', comparator: '>=', value: '90', unit: '%' }],
    ['superiore/uguale al 90%', { kind: 'percent', comparator: '>=', value: '90', unit: '%' }],
    ['> o = 90%', { kind: 'percent', comparator: '>=', value: '90', unit: '%' }],
    ['al più tardi il 30/06/2025', { kind: 'date', comparator: '<=', date: '2025-06-30' }],
    ['50+', { kind: 'count', comparator: '>=', value: '50' }],
    ['2 o più eventi', { kind: 'count', comparator: '>=', value: '2', unit: 'eventi' }],
    ["tra il 70% e l' 80%", { kind: 'range', unit: '%', min: '70', max: '80' }],
    ["giugno '25", { kind: 'date', date: '2025-06' }],
    ['1 sem. 2025', { kind: 'date', date: '2025-06', note: '1 sem. 2025' }],
    ['dal 1/1/2025', { kind: 'date', comparator: '>=', date: '2025-01-01' }],
    ['entro lunedì 31 marzo 2025', { kind: 'date', comparator: '<=', date: '2025-03-31' }],
    ['in data 15/03/2024', { kind: 'date', date: '2024-03-15' }],
    ['1% ≤ x ≤ 3%', { kind: 'range', unit: '%', min: '1', max: '3' }],
  ])('comparators: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['k€ 120', { kind: 'money', value: '120000', unit: 'EUR' }],
    ['1,2 M€', { kind: 'money', value: '1200000', unit: 'EUR' }],
    ['€ mln 1,2', { kind: 'money', value: '1200000', unit: 'EUR' }],
    ['€/000 120', { kind: 'money', value: '120000', unit: 'EUR' }],
    ['€. 1.200', { kind: 'money', value: '1200', unit: 'EUR' }],
    ['30 gg¹', { kind: 'duration', value: '30', unit: 'giorni', note: '¹' }],
    ['30 giorni lav.', { kind: 'duration', value: '30', unit: 'giorni lavorativi' }],
    ['80 µg/m3', { kind: 'count', value: '80', unit: 'µg/m3' }],
    ['30 (trenta) giorni', { kind: 'duration', value: '30', unit: 'giorni' }],
    ["15'", { kind: 'duration', value: '15', unit: 'minuti' }],
    ['25 m2', { kind: 'count', value: '25', unit: 'm2' }],
    ['100 pct', { kind: 'percent', value: '100', unit: '%' }],
    ['• almeno 3 eventi', { kind: 'count', comparator: '>=', value: '3', unit: 'eventi' }],
    ['2023: 50', { kind: 'count', value: '50', note: '2023' }],
    ['fase 1 completata', { kind: 'milestone', text: 'fase 1 completata' }],
    ['- Piano di comunicazione', { kind: 'milestone', text: 'Piano di comunicazione' }],
  ])('figures: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['VERO', { kind: 'yes-no', value: 'SI' }],
    ['FALSO', { kind: 'yes-no', value: 'NO' }],
    ['Realizzata', { kind: 'text', text: 'Realizzata' }],
    ['Parzialmente raggiunto', { kind: 'text', text: 'Parzialmente raggiunto' }],
    ['non pertinente', { kind: 'not-valued' }],
    ['non ancora disponibile', { kind: 'missing' }],
    ['in fase di rilevazione', { kind: 'missing' }],
    ['TBD', { kind: 'missing' }],
    ['Dati 2024 non disponibili', { kind: 'missing' }],
    ['da definire entro il 30/06/2025', { kind: 'missing', note: 'entro il 30/06/2025' }],
    ['€ -', { kind: 'not-due' }],
    ['//.', { kind: 'not-due' }],
    ['triennio 2025-2027', { kind: 'text', text: 'triennio 2025-2027' }],
  ])('answers and absences: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });
});

group('what would be read wrong is refused, with what it may mean', () => {
  it.each([
    ['a failed formula', '#DIV/0!', 'malformed', []],
    ['a failed formula, in Italian', '#VALORE!', 'malformed', []],
    ['a column too narrow', '#####', 'malformed', []],
    ['powers of ten', '1,23E+05', 'malformed', []],
    ['letters for digits', '1OO%', 'malformed', ['100%']],
    ['letters for digits, first', 'l00%', 'malformed', ['100%']],
    ['letters for digits in a date', '31/12/2O25', 'malformed', ['31/12/2025']],
    ['an ordinal', '3a', 'malformed', []],
    ['a tolerance', '5 ± 1', 'malformed', []],
    ['a figure and a half', '3½', 'malformed', []],
    ['an hour and a half', '1 ora e mezza', 'malformed', []],
    ['blanks for dots', '1 200,00 €', 'ambiguous', ['€ 1.200,00']],
    ['a month or a fraction', '06/25', 'ambiguous', ['0,24 (06/25)']],
    ['a dash for a minus', '–25', 'ambiguous', ['-25', '25']],
    ['both answers', 'vero. NO', 'ambiguous', ['SI', 'NO']],
    ['unfilled boxes', 'Sì ☐ No ☐', 'ambiguous', ['SI', 'NO']],
    ['a span by slash', '75/80%', 'ambiguous', ['tra 75% e 80%']],
    ['two terms', '24/48 ore', 'ambiguous', ['tra 24 e 48 ore']],
    ['from a figure to another', '85% → 90%', 'ambiguous', ['90%', '85%']],
    ['figures of two years', '2025: 50%; 2026: 60%', 'ambiguous', ['50% (2025)', '60% (2026)']],
    [
      'figures of two terms',
      '50% al 30/06 - 100% al 31/12',
      'ambiguous',
      ['50% (al 30/06)', '100% (al 31/12)'],
    ],
    ['a day of every year', 'entro il 30 giugno di ogni anno', 'ambiguous', []],
  ] as const)('%s: %s', (_situation, printed, refused, readings) => {
    const described = describe(printed, read(printed));
    expect(described).toMatchObject({ printed, refused });
    expect('readings' in described && described.readings.map((reading) => reading.printed)).toEqual(readings);
  });
});
