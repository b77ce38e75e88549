import { checkTable, pick } from '@traguardo/testkit';
import { managerWeightBlank } from './manager-weight-blank.ts';

checkTable(managerWeightBlank, {
  valid: [{ situation: 'every assigned objective has its weight' }],
  invalid: [
    {
      situation: 'one objective of the manager without weight, the others at 70',
      edit: (draft) => {
        const [first] = pick.assignment(draft, 'segretario-generale').rows;
        if (first) first.weight = null;
      },
      finds: [
        {
          path: 'assignment/segretario-generale/os-2-1',
          params: { reference: 'OS 2.1', computed: '70', missing: '30', total: '100%' },
        },
      ],
      withOthers: [],
    },
  ],
});
