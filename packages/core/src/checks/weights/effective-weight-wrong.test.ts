import { checkTable, pick, weight } from '@traguardo/testkit';
import { effectiveWeightWrong } from './effective-weight-wrong.ts';

checkTable(effectiveWeightWrong, {
  valid: [
    { situation: 'own block 40: 60 of the remaining 60 is 36' },
    {
      situation: 'no effective weight printed',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-1').weights = [{ share: weight('60') }];
      },
    },
  ],
  invalid: [
    {
      situation: 'the box prints 30 where 60 of 60 is 36',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-1').weights = [{ share: weight('60'), effective: weight('30') }];
      },
      finds: [
        {
          path: 'operational/oo-1-1-1/effective-weight',
          params: { printed: '30%', computed: '36', share: '60', ownBlock: '40', rest: '60' },
        },
      ],
    },
  ],
});
