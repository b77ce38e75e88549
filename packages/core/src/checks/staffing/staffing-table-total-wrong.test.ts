import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingTableTotalWrong } from './staffing-table-total-wrong.ts';

checkTable(staffingTableTotalWrong, {
  valid: [
    { situation: 'in service plus hires' },
    {
      situation: 'a protected hire stands outside',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.hires.push({
            id: 'protetta',
            area: 'istruttori',
            count: 1,
            channel: 'esterno',
            outsideLimit: true,
            printed: said('32.000,00'),
          });
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'the sum is wrong',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) year.printed.tableTotal = said('1.081.000,00');
      },
      finds: [
        {
          path: 'staffing/2025/tableTotal',
          params: {
            year: '2025',
            printed: '1.081.000,00',
            inService: '986000.00',
            hiring: '32000.00',
            computed: '1018000.00',
            difference: '63000.00',
          },
        },
      ],
    },
    {
      situation: 'the protected hire is counted in',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.hires.push({
            id: 'protetta',
            area: 'istruttori',
            count: 1,
            channel: 'esterno',
            outsideLimit: true,
            printed: said('32.000,00'),
          });
          year.printed.tableTotal = said('1.050.000,00');
        }
      },
      finds: [
        {
          path: 'staffing/2025/tableTotal',
          severity: 'warning',
          params: {
            year: '2025',
            printed: '1.050.000,00',
            inService: '986000.00',
            hiring: '32000.00',
            computed: '1018000.00',
            difference: '32000.00',
            protectedCounted: '32000.00',
          },
        },
      ],
    },
  ],
});
