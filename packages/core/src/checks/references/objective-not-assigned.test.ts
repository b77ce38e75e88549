import { checkTable, pick, weight } from '@traguardo/testkit';
import { objectiveNotAssigned } from './objective-not-assigned.ts';

checkTable(objectiveNotAssigned, {
  valid: [
    { situation: 'every operational objective has its manager' },
    {
      situation: 'the strategic objective is assigned whole, its operational ones never apart',
      edit: (draft) => {
        const { rows } = pick.assignment(draft, 'dirigente-servizi');
        rows.splice(2, 1);
      },
    },
    {
      situation: 'a plan that assigns nothing',
      edit: (draft) => {
        pick.cycle(draft).assignments = [];
      },
    },
  ],
  invalid: [
    {
      situation: 'objective 1.1.2 is nobody’s, while its sibling is assigned',
      edit: (draft) => {
        const { rows } = pick.assignment(draft, 'dirigente-servizi');
        rows.splice(1, 1);
        if (rows[0]) rows[0].weight = weight('40');
      },
      finds: [
        {
          path: 'operational/oo-1-1-2/assignment',
          params: { code: '1.1.2', title: 'Contributi per la transizione digitale', managers: '3' },
        },
      ],
    },
  ],
});
