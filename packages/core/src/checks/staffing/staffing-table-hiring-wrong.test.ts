import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingTableHiringWrong } from './staffing-table-hiring-wrong.ts';

checkTable(staffingTableHiringWrong, {
  valid: [
    { situation: 'the spending of the year' },
    {
      situation: 'half a year is another finding',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.printed.tableHiring = said('16.000,00');
          year.printed.tableTotal = said('1.002.000,00');
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'another figure',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.printed.tableHiring = said('31.000,00');
          year.printed.tableTotal = said('1.017.000,00');
        }
      },
      finds: [
        {
          path: 'staffing/2025/tableHiring',
          params: { year: '2025', printed: '31.000,00', computed: '32000.00', difference: '-1000.00' },
        },
      ],
    },
  ],
});
