import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingCostWrong } from './staffing-cost-wrong.ts';

checkTable(staffingCostWrong, {
  valid: [
    { situation: 'rows at their unit cost, a progression at the difference' },
    {
      situation: 'a row without a printed amount',
      edit: (draft) => {
        const hire = pick.cycle(draft).staffing?.years[0]?.hires[0];
        if (hire) delete hire.printed;
      },
    },
  ],
  invalid: [
    {
      situation: 'two digits swapped, and the total of the year sums the wrong row: one cause',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year?.hires[0]) year.hires[0].printed = said('23.000,00');
        if (year) year.printed.total = said('23.000,00');
      },
      finds: [
        {
          path: 'staffing/2025/istruttori-2025',
          params: {
            year: '2025',
            area: 'istruttori',
            count: '1',
            unit: '32000.00',
            printed: '23.000,00',
            computed: '32000.00',
            difference: '-9000.00',
            slip: 'swapped-digits',
            also: ['staffing/2025/total'],
            alsoPrinted: ['23.000,00'],
          },
        },
      ],
    },
    {
      situation: 'a progression printed at the full cost, the total right',
      edit: (draft) => {
        const hire = pick.cycle(draft).staffing?.years[1]?.hires[1];
        if (hire) hire.printed = said('35.000,00');
      },
      finds: [
        {
          path: 'staffing/2026/progressione-2026',
          params: {
            year: '2026',
            area: 'funzionari-eq',
            from: 'istruttori',
            count: '1',
            unit: '3000.00',
            printed: '35.000,00',
            computed: '3000.00',
            difference: '32000.00',
          },
        },
      ],
    },
  ],
});
