import { decimal } from '@traguardo/core/kernel';
import { checkTable, pick } from '@traguardo/testkit';
import { rankingFactorsDoNotSum } from './ranking-factors-do-not-sum.ts';

checkTable(rankingFactorsDoNotSum, {
  valid: [
    { situation: '40 and 60' },
    {
      situation: 'no factors',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        if (staffing) staffing.rankingFactors = [];
      },
    },
  ],
  invalid: [
    {
      situation: '40 and 50',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        const half = decimal('50');
        if (staffing?.rankingFactors[1] && half) {
          staffing.rankingFactors[1].weight = half;
          staffing.rankingFactors[1].printed = '50%';
        }
      },
      finds: [
        {
          path: 'staffing/rankingFactors',
          params: { weights: ['40%', '50%'], computed: '90', expected: '100', difference: '-10' },
        },
      ],
    },
  ],
});
