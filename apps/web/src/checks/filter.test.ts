import type { FindingView } from '@traguardo/contracts';
import { expect, test } from 'vitest';
import { checksSearch, filterOf, searchOf } from './checks-search.ts';
import { filtered } from './filter.ts';

const finding = (code: string, severity: FindingView['severity'], family: string): FindingView => ({
  id: code,
  code,
  family,
  severity,
  blocking: false,
  path: `node/${code}`,
  source: null,
  params: {},
  citation: null,
  title: 'Qualità dei dati',
  what: '',
  why: '',
  todo: '',
  place: '',
  figures: [],
  target: null,
});
const findings = [
  finding('weights-missing', 'error', 'weights'),
  finding('title-differs', 'warning', 'statements'),
];

test.each([
  ['senza filtri, tutto', {}, 2],
  ['per gravità', { gravita: 'warning' }, 1],
  ['per tipo', { tipo: 'weights,history' }, 1],
  ['per codice', { cerca: 'weights' }, 1],
  ['senza accenti', { cerca: 'qualita' }, 2],
  ['gravità e testo insieme', { gravita: 'warning', cerca: 'weights' }, 0],
  ['una gravità che non esiste non filtra', { gravita: 'gravissimo' }, 2],
])('%s', (_situation, search, shown) => {
  expect(filtered(findings, filterOf(checksSearch(search)))).toHaveLength(shown);
});

test('the filter comes back from the address as it went', () => {
  const filter = {
    severities: ['error', 'info'] as const,
    families: ['weights', 'tables'],
    text: 'peso 100',
  };
  expect(filterOf(searchOf(filter))).toEqual(filter);
});
