import { checkTable, pick } from '@traguardo/testkit';
import { tablePartExceedsWhole } from './table-part-exceeds-whole.ts';

checkTable(tablePartExceedsWhole, {
  valid: [{ situation: '18 of 26' }],
  invalid: [
    {
      situation: 'the whole printed as the part of another',
      edit: (draft) => {
        pick.table(draft, 'personale').relations = [
          { id: 'non-oltre', kind: 'at-most', smaller: 'totale/donne', greater: 'istruttori/donne' },
        ];
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
