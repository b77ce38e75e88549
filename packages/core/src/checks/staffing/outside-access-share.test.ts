import { checkTable, pick, said } from '@traguardo/testkit';
import { outsideAccessShare } from './outside-access-share.ts';

checkTable(outsideAccessShare, {
  valid: [
    { situation: 'one outside, one inside: exactly half' },
    {
      situation: 'no progression',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        if (year) {
          year.hires = year.hires.slice(0, 1);
          year.printed = {};
        }
        const next = pick.cycle(draft).staffing?.years[2];
        if (next) next.printed = {};
      },
    },
  ],
  invalid: [
    {
      situation: '4 outside and 5 inside',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        const [outside, inside] = year?.hires ?? [];
        const next = pick.cycle(draft).staffing?.years[2];
        if (year && next && outside && inside) {
          outside.count = 4;
          inside.count = 5;
          for (const hire of year.hires) delete hire.printed;
          year.leavers = [{ area: 'funzionari-eq', count: 5, decoded: false }];
          year.inService = said('900.000,00');
          year.printed = {};
          next.printed = {};
        }
      },
      finds: [
        {
          path: 'staffing/2026/hires',
          params: { year: '2026', outside: '4', inside: '5', share: '44.44', required: '50' },
        },
      ],
    },
  ],
});
