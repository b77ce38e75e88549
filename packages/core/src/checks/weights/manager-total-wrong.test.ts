import { checkTable, pick, weight } from '@traguardo/testkit';
import { managerTotalWrong } from './manager-total-wrong.ts';

checkTable(managerTotalWrong, {
  valid: [
    { situation: 'the totals are the sums' },
    {
      situation: 'no total is printed',
      edit: (draft) => {
        delete pick.assignment(draft, 'segretario-generale').total;
      },
    },
  ],
  invalid: [
    {
      situation: 'the rows sum to 90, the total prints 100',
      edit: (draft) => {
        const assignment = pick.assignment(draft, 'segretario-generale');
        if (assignment.rows[1]) assignment.rows[1].weight = weight('30');
      },
      finds: [
        {
          path: 'assignment/segretario-generale/total',
          params: { printed: '100%', computed: '90', difference: '10' },
        },
      ],
    },
  ],
});
