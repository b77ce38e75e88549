import { checkTable, pick, said } from '@traguardo/testkit';
import { protectedHireDecides } from './protected-hire-decides.ts';

checkTable(protectedHireDecides, {
  valid: [
    { situation: 'no protected hire' },
    {
      situation: 'it would fit all the same',
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
      situation: 'fits only without it',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        if (year) {
          year.hires.push({
            id: 'protetta',
            area: 'istruttori',
            count: 1,
            channel: 'esterno',
            outsideLimit: true,
            printed: said('32.000,00'),
          });
          year.inService = said('1.085.000,00');
          delete year.printed.tableTotal;
        }
      },
      finds: [
        {
          path: 'staffing/2026/tableProtected',
          params: {
            year: '2026',
            protected: '32000.00',
            total: '1123000.00',
            headroom: '7000.00',
            maximum: '1130000.00',
            withProtected: '1155000.00',
            over: '25000.00',
          },
        },
      ],
    },
  ],
});
