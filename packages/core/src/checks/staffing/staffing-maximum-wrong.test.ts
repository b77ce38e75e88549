import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingMaximumWrong } from './staffing-maximum-wrong.ts';

checkTable(staffingMaximumWrong, {
  valid: [
    { situation: 'seats plus additions' },
    {
      situation: 'not printed',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        if (staffing) delete staffing.maximumPrinted;
      },
    },
  ],
  invalid: [
    {
      situation: 'two digits swapped',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        if (staffing) staffing.maximumPrinted = said('1.310.000,00');
      },
      finds: [
        {
          path: 'staffing/maximum',
          params: {
            printed: '1.310.000,00',
            seats: '1120000.00',
            additions: '10000.00',
            computed: '1130000.00',
            difference: '180000.00',
            slip: 'swapped-digits',
          },
        },
      ],
    },
  ],
});
