import { checkTable, pick, setCell } from '@traguardo/testkit';
import { tableDifferenceWrong } from './table-difference-wrong.ts';

/** "Uomini" as what the total leaves once women are taken away, and no other relation. */
const difference = {
  id: 'uomini',
  kind: 'sum',
  result: '*/uomini',
  plus: ['*/totale'],
  minus: ['*/donne'],
} as const;

checkTable(tableDifferenceWrong, {
  valid: [
    {
      situation: 'the difference holds in every row',
      edit: (draft) => {
        pick.table(draft, 'personale').relations = [structuredCopy()];
      },
    },
  ],
  invalid: [
    {
      situation: 'printed without its sign',
      edit: (draft) => {
        pick.table(draft, 'personale').relations = [structuredCopy()];
        setCell(draft, 'funzionari', 'donne', '12');
      },
      finds: [
        {
          path: 'table/personale/funzionari/uomini',
          params: {
            table: 'Personale in servizio',
            row: 'Funzionari',
            column: 'Uomini',
            printed: '4',
            computed: '-4',
            difference: '8',
            against: ['Totale 8', 'Donne 12'],
            slip: 'sign',
          },
        },
      ],
    },
  ],
});

function structuredCopy() {
  return { ...difference, plus: [...difference.plus], minus: [...difference.minus] };
}
