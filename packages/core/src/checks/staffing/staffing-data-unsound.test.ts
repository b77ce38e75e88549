import { checkTable, pick } from '@traguardo/testkit';
import { staffingDataUnsound } from './staffing-data-unsound.ts';

checkTable(staffingDataUnsound, {
  valid: [
    { situation: 'a sound plan' },
    {
      situation: 'no staffing plan',
      edit: (draft) => {
        delete pick.cycle(draft).staffing;
      },
    },
  ],
  invalid: [
    {
      situation: 'a progression downwards and half a person',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[1];
        const [first, second] = year?.hires ?? [];
        if (first) first.count = 0.5;
        if (second) second.area = 'istruttori';
      },
      finds: [
        {
          path: 'staffing/2026/funzionari-2026',
          params: { problem: 'fractional-count', figures: ['funzionari-eq', '0.5'] },
        },
        {
          path: 'staffing/2026/progressione-2026',
          params: { problem: 'progression-not-upward', figures: ['istruttori', 'istruttori', '0.00'] },
        },
      ],
    },
  ],
});
