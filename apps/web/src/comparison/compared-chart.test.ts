import type { ComparedIndicator } from '@traguardo/contracts';
import { expect, test } from 'vitest';
import { figure } from '../test/figure.ts';
import { node } from '../test/node.ts';
import { comparedChart } from './compared-chart.ts';

const at = (
  role: ComparedIndicator['figures'][number]['role'],
  date: string,
  value: string | null,
  unit = '',
) => ({
  role,
  at: date,
  figure: figure({
    plain: value ?? 'n.d.',
    value,
    unit: unit === '' ? null : unit,
    kind: value === null ? 'missing' : 'count',
  }),
  place: { path: 'x', file: null, line: null },
});

const indicator = (...figures: ComparedIndicator['figures']): ComparedIndicator => ({
  node: node({ id: 'eventi', kind: 'common' }),
  goal: 'Doppia transizione',
  algorithm: null,
  source: null,
  office: null,
  direction: 'higher',
  standing: 'better',
  comparedYear: 2023,
  figures,
  uncertain: [],
});

const bars = (one: ComparedIndicator) =>
  comparedChart(one).panels[0]?.bars.map(({ label, series, value }) => [label, series, value]);

test('media, dato dell’ente, obiettivo e risultato hanno ciascuno il suo riempimento e la sua parola', () => {
  const one = indicator(
    at('cluster', '2023-12-31', '23'),
    at('history', '2023-12-31', '55'),
    at('target', '2024-12-31', '5'),
    at('result', '2024-12-31', '72'),
  );
  expect(bars(one)).toEqual([
    ['Media del gruppo 2023', 1, '23'],
    ['Ente 2023', 0, '55'],
    ['Obiettivo 2024', 3, '5'],
    ['Risultato 2024', 2, '72'],
  ]);
});

test('una cifra di un’altra unità non è una barra', () => {
  const one = indicator(
    at('history', '2023-12-31', '20.15', 'per-10000'),
    at('result', '2024-12-31', '56.8', 'per-10000'),
    at('target', '2024-12-31', '100'),
  );
  expect(bars(one)?.map(([, , value]) => value)).toEqual(['20.15', '56.8', null]);
});

test('ciò che manca non è zero', () => {
  expect(bars(indicator(at('history', '2023-12-31', null)))).toEqual([['Ente 2023', 0, null]]);
});

test('due medie dello stesso anno hanno due nomi', () => {
  const one = indicator(at('cluster', '2023-12-31', '23'), at('cluster', '2023-12-31', '29'));
  expect(bars(one)?.map(([label]) => label)).toEqual(['Media del gruppo 2023', 'Media del gruppo 2023 (2)']);
});
