import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingCarryOverWrong } from './staffing-carry-over-wrong.ts';

checkTable(staffingCarryOverWrong, {
  valid: [{ situation: 'limit less spending of the year before' }],
  invalid: [
    {
      situation: 'a carry-over nobody left',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        if (year) {
          year.printed.carryOver = said('3.500,00');
          year.printed.limit = said('70.500,00');
        }
      },
      finds: [
        {
          path: 'staffing/2026/carryOver',
          params: {
            year: '2026',
            printed: '3.500,00',
            computed: '3000.00',
            difference: '500.00',
            limitBefore: '35000.00',
            spentBefore: '32000.00',
          },
        },
      ],
    },
    {
      situation: 'the first year prints another than the one entered',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.printed.carryOver = said('3.300,00');
          year.printed.limit = said('35.300,00');
        }
      },
      finds: [
        {
          path: 'staffing/2025/carryOver',
          params: { year: '2025', printed: '3.300,00', computed: '3000.00', difference: '300.00' },
        },
      ],
    },
  ],
});
