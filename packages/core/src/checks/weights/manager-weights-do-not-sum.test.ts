import { checkTable, pick, weight } from '@traguardo/testkit';
import { managerWeightsDoNotSum } from './manager-weights-do-not-sum.ts';

checkTable(managerWeightsDoNotSum, {
  valid: [
    { situation: 'both managers sum to 100' },
    {
      situation: 'the printed total differs from the rows: that is another finding',
      edit: (draft) => {
        const [first] = pick.assignment(draft, 'segretario-generale').rows;
        if (first) first.weight = weight('20');
      },
    },
  ],
  invalid: [
    {
      situation: 'the rows sum to 95 and so says the total',
      edit: (draft) => {
        const assignment = pick.assignment(draft, 'segretario-generale');
        if (assignment.rows[1]) assignment.rows[1].weight = weight('35');
        assignment.total = weight('95');
      },
      finds: [
        {
          path: 'assignment/segretario-generale/weights',
          params: { weights: ['30%', '35%', '30%'], computed: '95', expected: '100', difference: '-5' },
        },
      ],
    },
  ],
});
