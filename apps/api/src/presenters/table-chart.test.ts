import { relationResults } from '@traguardo/core/checks';
import type { TableId } from '@traguardo/core/kernel';
import type { DataTable, TableRelation } from '@traguardo/core/plan';
import { said } from '@traguardo/testkit';
import { expect, it } from 'vitest';
import { tableChart } from './table-chart.ts';

type Row = readonly [label: string, ...cells: string[]];

function table(columns: readonly string[], rows: readonly Row[], relations: readonly TableRelation[] = []) {
  const made: DataTable = {
    id: 'prova' as TableId,
    title: 'Prova',
    section: 'people',
    columns: columns.map((label) => ({ id: label, label })),
    rows: rows.map(([label, ...cells]) => ({
      id: label,
      label,
      cells: Object.fromEntries(columns.map((column, index) => [column, said(cells[index] ?? '')])),
    })),
    relations,
  };
  return tableChart(made, relationResults([made]));
}

/** "Donne 12 | Uomini 6" a panel, with the names of the fills before it. */
function drawn(chart: ReturnType<typeof table>) {
  if (chart === null) return null;
  const panels = chart.panels.map(
    ({ title, bars }) => `${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(' | ')}`,
  );
  return { series: chart.series, sameScale: chart.sameScale, panels };
}

it('the parts of a total stand beside each other, and no total is drawn', () => {
  const relations: readonly TableRelation[] = [
    { id: 'riga', kind: 'sum', result: '*/totale', plus: ['*/donne', '*/uomini'] },
    { id: 'colonna', kind: 'sum', result: 'tutti/*', plus: ['istruttori/*', 'operatori/*'] },
  ];
  const rows: readonly Row[] = [
    ['istruttori', '12', '6', '18'],
    ['operatori', '2', '-', '2'],
    ['tutti', '14', '6', '20'],
  ];
  expect(drawn(table(['donne', 'uomini', 'totale'], rows, relations))).toEqual({
    series: ['donne', 'uomini'],
    sameScale: true,
    panels: ['Prova: istruttori 12 | istruttori 6 | operatori 2 | operatori —'],
  });
});

it('years become one small drawing a row', () => {
  const chart = table(
    ['2022', '2023', 'nota'],
    [
      ['donne', '67', '68', ''],
      ['uomini', '22', '23', ''],
    ],
  );
  expect(drawn(chart)).toEqual({
    series: [''],
    sameScale: true,
    panels: ['donne: 2022 67 | 2023 68', 'uomini: 2022 22 | 2023 23'],
  });
});

it('rows of two units never share a scale', () => {
  const chart = table(
    ['ente', 'media'],
    [
      ['costi', '54,72%', '75,87%'],
      ['persone', '0,94', '0,85'],
    ],
  );
  expect(drawn(chart)).toMatchObject({
    sameScale: false,
    panels: ['costi: ente 54,72% | media 75,87%', 'persone: ente 0,94 | media 0,85'],
  });
});

it('a share is drawn rather than what it is the share of', () => {
  const ratio: TableRelation = {
    id: 'quota',
    kind: 'ratio',
    result: '*/quota',
    numerator: ['*/valore'],
    denominator: ['*/capitale'],
  };
  const chart = table(
    ['capitale', 'valore', 'quota'],
    [
      ['a', '€ 1.000,00', '€ 20,00', '2%'],
      ['b', '€ 500,00', '€ 250,00', '50%'],
    ],
    [ratio],
  );
  expect(drawn(chart)?.panels).toEqual(['Prova: a 2% | b 50%']);
});

it('of a column of different things only those tied by a relation are compared', () => {
  const relation: TableRelation = {
    id: 'agili',
    kind: 'at-most',
    smaller: 'agili/valore',
    greater: 'dipendenti/valore',
  };
  const rows: readonly Row[] = [
    ['dipendenti', '91'],
    ['agili', '44'],
    ['giornate', '2.660'],
  ];
  expect(drawn(table(['valore'], rows, [relation]))?.panels).toEqual(['Prova: dipendenti 91 | agili 44']);
});

it.each([
  ['parole', [['fase', 'entro maggio']]],
  [
    'cose diverse che niente lega',
    [
      ['corsi', '5'],
      ['giornate', '12'],
    ],
  ],
  ['una cifra sola', [['corsi', '5']]],
] as const)('nothing is drawn of %s', (_situation, rows) => {
  expect(table(['valore'], rows)).toBeNull();
});
