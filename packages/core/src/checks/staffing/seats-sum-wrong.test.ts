import { checkTable, pick, said } from '@traguardo/testkit';
import { seatsSumWrong } from './seats-sum-wrong.ts';

checkTable(seatsSumWrong, {
  valid: [
    { situation: '32 posts, 1.120.000 euro' },
    {
      situation: 'no totals are printed',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        if (staffing) staffing.seatsTotal = {};
      },
    },
  ],
  invalid: [
    {
      situation: 'posts and spending printed wrong: two figures, two findings',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        if (staffing) staffing.seatsTotal = { posts: 33, spending: said('1.210.000,00') };
      },
      finds: [
        {
          path: 'staffing/seatsTotal/posts',
          params: { printed: '33', computed: '32', difference: '1', parts: ['2', '10', '20'] },
        },
        {
          path: 'staffing/seatsTotal/spending',
          params: {
            printed: '1.210.000,00',
            computed: '1120000.00',
            difference: '90000.00',
            parts: ['130000.00', '350000.00', '640000.00'],
          },
        },
      ],
    },
    {
      situation: 'posts read from merged cells: a warning',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        if (staffing) staffing.seatsTotal = { posts: 33 };
        if (staffing?.seats[0]) staffing.seats[0].uncertain = 'celle unite';
      },
      finds: [
        {
          path: 'staffing/seatsTotal/posts',
          severity: 'warning',
          params: {
            printed: '33',
            computed: '32',
            difference: '1',
            parts: ['2', '10', '20'],
            uncertain: 'celle unite',
          },
        },
      ],
    },
  ],
});
