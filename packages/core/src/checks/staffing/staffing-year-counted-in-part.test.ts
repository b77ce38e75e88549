import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingYearCountedInPart } from './staffing-year-counted-in-part.ts';

checkTable(staffingYearCountedInPart, {
  valid: [
    { situation: 'whole years' },
    {
      situation: 'no table is printed',
      edit: (draft) => {
        for (const one of pick.cycle(draft).staffing?.years ?? []) one.printed = {};
      },
    },
  ],
  invalid: [
    {
      situation: 'the first year is counted for six months, the total sums it so',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.printed.tableHiring = said('16.000,00');
          year.printed.tableTotal = said('1.002.000,00');
        }
      },
      finds: [
        {
          path: 'staffing/2025/tableHiring',
          params: {
            year: '2025',
            printed: '16.000,00',
            months: '6',
            computed: '32000.00',
            wholeTotal: '1018000.00',
            headroom: '112000.00',
          },
        },
      ],
    },
  ],
});
