import { checkTable, setCell } from '@traguardo/testkit';
import { tableSumWrong } from './table-sum-wrong.ts';

const staff = { table: 'Personale in servizio' };

checkTable(tableSumWrong, {
  valid: [
    { situation: 'rows and columns sum' },
    {
      situation: 'a dash counts as nobody',
      edit: (draft) => {
        setCell(draft, 'istruttori', 'uomini', '-');
        setCell(draft, 'istruttori', 'totale', '12');
        setCell(draft, 'totale', 'uomini', '4');
        setCell(draft, 'totale', 'totale', '20');
      },
    },
    {
      situation: 'a cell that is not read leaves its sums out',
      edit: (draft) => {
        setCell(draft, 'istruttori', 'uomini', 'n.d.');
      },
    },
  ],
  invalid: [
    {
      situation: 'the total of men printed 11 makes its row and its column fail: one cause',
      edit: (draft) => setCell(draft, 'totale', 'uomini', '11'),
      finds: [
        {
          path: 'table/personale/totale/uomini',
          params: {
            ...staff,
            row: 'Totale',
            column: 'Uomini',
            printed: '11',
            computed: '10',
            difference: '1',
            against: ['Istruttori 6', 'Funzionari 4'],
            also: ['table/personale/totale/totale'],
          },
        },
      ],
    },
    {
      situation: 'the digits of a part are swapped: the part is told, not its totals',
      edit: (draft) => setCell(draft, 'istruttori', 'donne', '21'),
      finds: [
        {
          path: 'table/personale/istruttori/donne',
          params: {
            ...staff,
            row: 'Istruttori',
            column: 'Donne',
            printed: '21',
            computed: '12',
            difference: '9',
            against: ['Totale 18', 'Uomini 6'],
            slip: 'swapped-digits',
            also: ['table/personale/totale/donne', 'table/personale/istruttori/quota'],
          },
        },
      ],
    },
    {
      situation: 'a damaged reading is a warning',
      edit: (draft) => setCell(draft, 'totale', 'uomini', '11', 'cella tagliata'),
      finds: [
        {
          path: 'table/personale/totale/uomini',
          severity: 'warning',
          params: {
            ...staff,
            row: 'Totale',
            column: 'Uomini',
            printed: '11',
            computed: '10',
            difference: '1',
            against: ['Istruttori 6', 'Funzionari 4'],
            also: ['table/personale/totale/totale'],
            uncertain: 'cella tagliata',
          },
        },
      ],
    },
  ],
});
