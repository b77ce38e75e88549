import { checkTable, setCell } from '@traguardo/testkit';
import { tableRatioWrong } from './table-ratio-wrong.ts';

checkTable(tableRatioWrong, {
  valid: [
    { situation: 'shares rounded half-up at their own places: 66,67% and 50%' },
    { situation: 'fewer places', edit: (draft) => setCell(draft, 'istruttori', 'quota', '67%') },
    { situation: 'not significant', edit: (draft) => setCell(draft, 'istruttori', 'quota', 'n.s.') },
  ],
  invalid: [
    {
      situation: 'cut instead of rounded: 12 of 18 is 66,67%',
      edit: (draft) => setCell(draft, 'istruttori', 'quota', '66,66%'),
      finds: [
        {
          path: 'table/personale/istruttori/quota',
          params: {
            table: 'Personale in servizio',
            row: 'Istruttori',
            column: 'Quota donne',
            printed: '66,66%',
            computed: '66.67',
            difference: '-0.01',
            against: ['Donne 12', 'Totale 18'],
          },
        },
      ],
    },
  ],
});
