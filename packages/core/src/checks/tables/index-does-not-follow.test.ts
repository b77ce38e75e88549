import { checkTable, pick, setCell } from '@traguardo/testkit';
import { indexDoesNotFollow } from './index-does-not-follow.ts';

checkTable(indexDoesNotFollow, {
  valid: [
    {
      situation: 'the index follows by the usual formula',
      edit: (draft) => {
        for (const relation of pick.cycle(draft).tables[0]?.relations ?? []) {
          if (relation.kind === 'ratio') relation.severity = 'warning';
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'an index whose formula is not printed cannot be rebuilt',
      edit: (draft) => {
        for (const relation of pick.cycle(draft).tables[0]?.relations ?? []) {
          if (relation.kind === 'ratio') relation.severity = 'warning';
        }
        setCell(draft, 'funzionari', 'quota', '42%');
      },
      finds: [
        {
          path: 'table/personale/funzionari/quota',
          params: {
            table: 'Personale in servizio',
            row: 'Funzionari',
            column: 'Quota donne',
            printed: '42%',
            computed: '50',
            difference: '-8',
            against: ['Donne 4', 'Totale 8'],
          },
        },
      ],
    },
  ],
});
