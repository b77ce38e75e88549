import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingTotalWrong } from './staffing-total-wrong.ts';

checkTable(staffingTotalWrong, {
  valid: [
    { situation: 'the sum of the rows' },
    {
      situation: 'the sum of rows printed wrong is their fault',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        if (year?.hires[0]) {
          year.hires[0].printed = said('35.000,10');
          year.printed.total = said('38.000,10');
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'a cent too little',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        if (year) year.printed.total = said('37.999,99');
      },
      finds: [
        {
          path: 'staffing/2026/total',
          params: {
            year: '2026',
            printed: '37.999,99',
            external: '35000.00',
            internal: '3000.00',
            computed: '38000.00',
            difference: '-0.01',
          },
        },
      ],
    },
  ],
});
