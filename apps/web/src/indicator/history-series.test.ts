import { expect, test } from 'vitest';
import { figure } from '../test/figure.ts';
import { drawable, historyYears } from './history-series.ts';

const at = (date: string, part: Parameters<typeof figure>[0]) => ({
  ...figure(part),
  at: date,
  place: { path: 'x', file: null, line: null },
});
const answer = {
  baselines: [at('2024-12-31', { value: '568' })],
  results: [],
  targets: [at('2025-12-31', { value: '350' }), at('2026-12-31', { kind: 'not-due' })],
};

test('one place per year, measured or asked, in order', () => {
  const years = historyYears(answer).map((year) => [year.year, year.value?.value, year.target?.value]);
  expect(years).toEqual([
    ['2024', '568', undefined],
    ['2025', undefined, '350'],
    ['2026', undefined, null],
  ]);
});

test.each([
  ['numeri di una sola unità si disegnano, e l’anno senza cifra tiene il posto', answer, 3],
  [
    'solo date o parole: niente disegno',
    { baselines: [], results: [], targets: [at('2025-12-31', { kind: 'date' })] },
    0,
  ],
])('%s', (_situation, series, drawn) => {
  expect(drawable(historyYears(series))).toHaveLength(drawn);
});

test('a figure in another unit is not drawn on the same scale', () => {
  const mixed = {
    baselines: [at('2023-12-31', { value: '12', unit: 'giorni' })],
    results: [],
    targets: [at('2025-12-31', { value: '90', unit: '%' })],
  };
  expect(drawable(historyYears(mixed)).map((year) => year.value?.value ?? null)).toEqual([null, null]);
});
