import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingLimitWrong } from './staffing-limit-wrong.ts';

checkTable(staffingLimitWrong, {
  valid: [{ situation: 'leavers plus carry-over' }],
  invalid: [
    {
      situation: 'the carry-over was left out',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        if (year) year.printed.limit = said('67.000,00');
      },
      finds: [
        {
          path: 'staffing/2026/limit',
          params: {
            year: '2026',
            printed: '67.000,00',
            leavers: '67000.00',
            carryOver: '3000.00',
            computed: '70000.00',
            difference: '-3000.00',
          },
        },
      ],
    },
  ],
});
