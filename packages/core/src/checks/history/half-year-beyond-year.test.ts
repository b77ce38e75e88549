import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { halfYearBeyondYear } from './half-year-beyond-year.ts';

checkTable(halfYearBeyondYear, {
  valid: [
    { situation: 'half by June' },
    {
      situation: 'all of it by June',
      edit: (draft) => {
        pick.placement(draft, 'imprese-formate').targets = [
          saidAt('2025-06-30', 'Almeno 300'),
          saidAt('2025-12-31', 'Almeno 300'),
        ];
      },
    },
    {
      situation: 'fewer days by December, where fewer is better',
      edit: (draft) => {
        pick.placement(draft, 'giorni-istruttoria').targets = [
          saidAt('2025-06-30', '<= 33 giorni'),
          saidAt('2025-12-31', '<= 30 giorni'),
        ];
      },
    },
  ],
  invalid: [
    {
      situation: '350 firms by June, 300 by December',
      edit: (draft) => {
        pick.placement(draft, 'imprese-formate').targets = [
          saidAt('2025-06-30', 'Almeno 350'),
          saidAt('2025-12-31', 'Almeno 300'),
        ];
      },
      finds: [
        {
          path: 'indicator/imprese-formate/target',
          params: {
            halfYear: '2025-06-30',
            printedHalf: 'Almeno 350',
            yearEnd: '2025-12-31',
            printed: 'Almeno 300',
          },
        },
      ],
    },
  ],
});
