import { checkTable, pick } from '@traguardo/testkit';
import { tableCellsDiffer } from './table-cells-differ.ts';

const equality = (...cells: string[]) => ({ id: 'stessa-cifra', kind: 'equality' as const, cells });

checkTable(tableCellsDiffer, {
  valid: [
    {
      situation: 'two cells print the same',
      edit: (draft) => {
        pick.table(draft, 'personale').relations.push(equality('funzionari/donne', 'funzionari/uomini'));
      },
    },
  ],
  invalid: [
    {
      situation: 'two cells that should be one figure print two',
      edit: (draft) => {
        pick.table(draft, 'personale').relations = [equality('istruttori/donne', 'totale/donne')];
      },
      finds: [
        {
          path: 'table/personale/totale/donne',
          params: {
            table: 'Personale in servizio',
            row: 'Totale',
            column: 'Donne',
            printed: '16',
            computed: '12',
            difference: '4',
            against: ['Istruttori 12'],
          },
        },
      ],
    },
  ],
});
