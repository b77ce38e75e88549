import { checkTable, pick, said } from '@traguardo/testkit';
import { inServiceNotDerivable } from './in-service-not-derivable.ts';

checkTable(inServiceNotDerivable, {
  valid: [
    { situation: '2 managers, 8 officers, 18 clerks by unit cost' },
    {
      situation: 'heads in service are not given',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        for (const seat of pick.cycle(draft).staffing?.seats ?? []) delete seat.inService;
        if (year) {
          year.inService = said('1.000,00');
          delete year.printed.tableTotal;
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'a base from payroll',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.inService = said('985.500,00');
          delete year.printed.tableTotal;
        }
      },
      finds: [
        {
          path: 'staffing/2025/inService',
          params: { year: '2025', printed: '985.500,00', heads: '28', computed: '986000.00' },
        },
      ],
    },
  ],
});
