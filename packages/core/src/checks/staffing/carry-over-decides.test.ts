import { checkTable, pick } from '@traguardo/testkit';
import { carryOverDecides } from './carry-over-decides.ts';

checkTable(carryOverDecides, {
  valid: [{ situation: 'the leavers alone allow every year' }],
  invalid: [
    {
      situation: 'the second year needs what the first left',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        const next = pick.cycle(draft).staffing?.years[2];
        if (year && next) {
          year.leavers = [{ area: 'funzionari-eq', count: 1, decoded: false }];
          year.printed = {};
          next.printed = {};
        }
      },
      finds: [
        {
          path: 'staffing/2026/carryOver',
          params: { years: ['2026'], leavers: ['35000.00'], carryOvers: ['3000.00'], spending: ['38000.00'] },
        },
      ],
    },
  ],
});
