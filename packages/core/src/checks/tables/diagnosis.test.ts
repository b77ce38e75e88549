import type { TableId } from '@traguardo/core/kernel';
import type { DataTable, TableRelation } from '@traguardo/core/plan';
import { read } from '@traguardo/core/value';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnosis.ts';

interface Case {
  readonly situation: string;
  readonly table: DataTable;
  /** Cell, what it should be, how many other relations fail through it; empty where all holds. */
  readonly causes: readonly (readonly [string, string, number])[];
  readonly because: string;
}

const rowSum: TableRelation = {
  id: 'riga',
  kind: 'sum',
  result: '*/totale',
  plus: ['*/pieno', '*/parziale'],
};
const columnSum: TableRelation = {
  id: 'colonna',
  kind: 'sum',
  result: 'totale/*',
  plus: ['funzionari/*', 'istruttori/*', 'esperti/*'],
};
const deviation: TableRelation = {
  id: 'scostamento',
  kind: 'sum',
  result: '*/scostamento',
  plus: ['*/consuntivo'],
  minus: ['*/preventivo'],
};
const change = (more: Partial<Extract<TableRelation, { kind: 'ratio' }>> = {}): TableRelation => ({
  id: 'percento',
  kind: 'ratio',
  result: '*/percento',
  numerator: ['*/scostamento'],
  denominator: ['*/preventivo'],
  ...more,
});

const cases: readonly Case[] = [
  {
    situation: 'part-time 2 + 13 + 4 printed 20, while 114 full-time and 133 in all hold',
    table: table([rowSum, columnSum], ['pieno', 'parziale', 'totale'], {
      funzionari: ['29', '2', '31'],
      istruttori: ['61', '13', '74'],
      esperti: ['24', '4', '28'],
      totale: ['114', '20', '133'],
    }),
    causes: [['totale/parziale', '19', 1]],
    because: 'the row and the column both ask for 19: one cause, one finding',
  },
  {
    situation: 'the same table with 19',
    table: table([rowSum, columnSum], ['pieno', 'parziale', 'totale'], {
      funzionari: ['29', '2', '31'],
      istruttori: ['61', '13', '74'],
      esperti: ['24', '4', '28'],
      totale: ['114', '19', '133'],
    }),
    causes: [],
    because: 'all sums hold',
  },
  {
    situation: 'a dash in a column of heads',
    table: table([rowSum, columnSum], ['pieno', 'parziale', 'totale'], {
      funzionari: ['3', '-', '3'],
      istruttori: ['1', '/', '1'],
      esperti: ['2', '', '2'],
      totale: ['6', '-', '6'],
    }),
    causes: [],
    because: 'a dash counts as nobody, and a dash as total is no figure',
  },
  {
    situation: 'inventory printed 8.680 with deviation −8.680, the total closing only with −8.680',
    table: table(
      [deviation, { id: 'proventi', kind: 'sum', result: 'proventi/*', plus: ['diritti/*', 'rimanenze/*'] }],
      ['preventivo', 'consuntivo', 'scostamento'],
      {
        diritti: ['1.000', '20.000', '19.000'],
        rimanenze: ['-', '8.680', '-8.680'],
        proventi: ['1.000', '11.320', '10.320'],
      },
    ),
    causes: [['rimanenze/consuntivo', '-8680', 1]],
    because: 'two relations prove the sign: the cell is told once',
  },
  {
    situation: 'women 67 and men 22 printed 87',
    table: table(
      [{ id: 's', kind: 'sum', result: 'totale/anno', plus: ['donne/anno', 'uomini/anno'] }],
      ['anno'],
      {
        donne: ['67'],
        uomini: ['22'],
        totale: ['87'],
      },
    ),
    causes: [['totale/anno', '89', 0]],
    because: 'nothing confirms either part: the total owes the sum',
  },
  {
    situation: 'one of three parts off by one, beside a total another cell confirms',
    table: table(
      [
        { id: 's', kind: 'sum', result: 'totale/n', plus: ['a/n', 'b/n', 'c/n'] },
        { id: 'e', kind: 'equality', cells: ['totale/n', 'altrove/n'] },
      ],
      ['n'],
      { a: ['48'], b: ['50'], c: ['18'], totale: ['115'], altrove: ['115'] },
    ),
    causes: [['totale/n', '116', 0]],
    because: 'any of the three may be wrong: the sum is told where it is printed',
  },
  {
    situation: 'the same, with two digits of one part swapped',
    table: table(
      [
        { id: 's', kind: 'sum', result: 'totale/n', plus: ['a/n', 'b/n', 'c/n'] },
        { id: 'e', kind: 'equality', cells: ['totale/n', 'altrove/n'] },
      ],
      ['n'],
      { a: ['84'], b: ['50'], c: ['17'], totale: ['115'], altrove: ['115'] },
    ),
    causes: [['a/n', '48', 0]],
    because: 'only the first part becomes right by swapping its digits',
  },
  {
    situation: '7,6% for 1.415.342 over 18.689.700',
    table: finance([change()], { proventi: ['18.689.700', '20.105.042', '1.415.342', '7,6%'] }),
    causes: [],
    because: '7.573 rounds to 7.6 at the printed place',
  },
  {
    situation: 'minus 114% for an improvement over a negative forecast',
    table: finance([change({ absoluteDenominator: true })], {
      corrente: ['-2.006.000', '279.470', '2.285.470', '-114%'],
    }),
    causes: [['corrente/percento', '113.93', 0]],
    because: 'over the absolute value the change is an improvement of 114%',
  },
  {
    situation: 'n.s. where the forecast is zero',
    table: finance([change()], {
      rettifiche: ['0', '0', '0', 'n.s.'],
      partecipazioni: ['0', '5', '5', '4%'],
    }),
    causes: [],
    because: 'a word is no figure, and nothing is divided by zero',
  },
  {
    situation: 'what was spent printed wrong, beside a right deviation and share',
    table: finance([deviation, change()], { personale: ['4.000', '3.900', '-200', '-5%'] }),
    causes: [['personale/consuntivo', '3800', 0]],
    because: 'the share confirms the deviation, so what was spent is at fault',
  },
  {
    situation: '479,0 + 17,6 printed 496,5, all in thousands',
    table: table(
      [
        {
          id: 'r',
          kind: 'sum',
          rounded: true,
          result: 'forze/anno',
          plus: ['occupati/anno', 'in-cerca/anno'],
        },
      ],
      ['anno'],
      { occupati: ['479,0'], 'in-cerca': ['17,6'], forze: ['496,5'] },
    ),
    causes: [],
    because: 'each is rounded: they may miss by half a unit of the last place each',
  },
  {
    situation: 'the same, missing by more than rounding can',
    table: table(
      [
        {
          id: 'r',
          kind: 'sum',
          rounded: true,
          result: 'forze/anno',
          plus: ['occupati/anno', 'in-cerca/anno'],
        },
      ],
      ['anno'],
      { occupati: ['479,0'], 'in-cerca': ['17,6'], forze: ['496,0'] },
    ),
    causes: [['forze/anno', '496.6', 0]],
    because: '0.6 is more than three halves of a tenth',
  },
  {
    situation: 'leave printed 87 in one place and 78 in the other',
    table: table([{ id: 'e', kind: 'equality', cells: ['assenze/giorni', 'congedi/giorni'] }], ['giorni'], {
      assenze: ['87'],
      congedi: ['78'],
    }),
    causes: [['congedi/giorni', '87', 0]],
    because: 'the same fact in two cells',
  },
  {
    situation: '120 agile workers and 4 remote of 123 people',
    table: table(
      [{ id: 'm', kind: 'at-most', smaller: 'agili/n', andSmaller: ['remoti/n'], greater: 'totale/n' }],
      ['n'],
      { totale: ['123'], agili: ['120'], remoti: ['4'] },
    ),
    causes: [['agili/n', '119', 0]],
    because: 'together they exceed the people there are',
  },
  {
    situation: 'change of firms over those of the year before',
    table: table(
      [
        {
          id: 'tasso',
          kind: 'ratio',
          result: '*/tasso',
          numerator: ['*/variazione'],
          denominator: ['*/attive'],
          denominatorMinus: ['*/variazione'],
        },
      ],
      ['attive', 'variazione', 'tasso'],
      { agricoltura: ['4.834', '-68', '-1,4%'] },
    ),
    causes: [],
    because: '−68 over 4,902 is −1.39%',
  },
  {
    situation: 'a relation that names a cell nobody printed',
    table: table([{ id: 'x', kind: 'sum', result: 'totale/n', plus: ['parte/n', 'altra/n'] }], ['n'], {
      totale: ['3'],
      parte: ['1'],
    }),
    causes: [],
    because: 'what is not there is not judged',
  },
];

describe('the cause behind relations that do not hold', () => {
  it.each(cases)('$situation', ({ table: data, causes, because }) => {
    const found = diagnose([data]).map(({ cell, computed, also }) => [
      `${cell.row.id}/${cell.column.id}`,
      computed.rounded(2).toString(),
      also.length,
    ]);
    expect(found, because).toEqual(causes);
  });

  it('a relation may look into another table', () => {
    const other = { ...table([], ['n'], { totale: ['91'] }), id: 'altra' as TableId };
    const own = table([{ id: 'e', kind: 'equality', cells: ['totale/n', 'altra:totale/n'] }], ['n'], {
      totale: ['90'],
    });
    expect(diagnose([own, other]).map(({ cell }) => cell.path)).toEqual(['table/altra/totale/n']);
  });
});

function finance(relations: readonly TableRelation[], rows: Readonly<Record<string, readonly string[]>>) {
  return table(relations, ['preventivo', 'consuntivo', 'scostamento', 'percento'], rows);
}

function table(
  relations: readonly TableRelation[],
  columns: readonly string[],
  rows: Readonly<Record<string, readonly string[]>>,
): DataTable {
  return {
    id: 'prova' as TableId,
    title: 'Prova',
    section: 'people',
    columns: columns.map((id) => ({ id, label: id })),
    rows: Object.entries(rows).map(([id, texts]) => ({
      id,
      label: id,
      cells: Object.fromEntries(columns.map((column, index) => [column, printed(texts[index] ?? '')])),
    })),
    relations,
  };
}

function printed(text: string) {
  const reading = read(text);
  return reading.ok ? { printed: text, value: reading.value } : { printed: text, refused: reading.refused };
}
