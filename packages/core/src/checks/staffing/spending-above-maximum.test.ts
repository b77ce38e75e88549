import { checkTable, pick, said } from '@traguardo/testkit';
import { spendingAboveMaximum } from './spending-above-maximum.ts';

checkTable(spendingAboveMaximum, {
  valid: [
    { situation: 'within the maximum' },
    {
      situation: 'spending in service is not given',
      edit: (draft) => {
        for (const one of pick.cycle(draft).staffing?.years ?? []) delete one.inService;
      },
    },
  ],
  invalid: [
    {
      situation: 'above by a cent',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        if (year) {
          year.inService = said('1.092.000,01');
          delete year.printed.tableTotal;
        }
      },
      finds: [
        {
          path: 'staffing/2026/total',
          params: {
            year: '2026',
            inService: '1092000.01',
            spending: '38000.00',
            total: '1130000.01',
            maximum: '1130000.00',
            over: '0.01',
          },
        },
      ],
    },
  ],
});
