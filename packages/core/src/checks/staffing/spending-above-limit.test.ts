import { decimal } from '@traguardo/core/kernel';
import { checkTable, pick } from '@traguardo/testkit';
import { spendingAboveLimit } from './spending-above-limit.ts';

checkTable(spendingAboveLimit, {
  valid: [
    { situation: 'within the limit' },
    {
      situation: 'another kind of body has other limits',
      edit: (draft) => {
        draft.body.kind = 'comune';
        const year = pick.cycle(draft).staffing?.years[0];
        if (year) {
          year.leavers = [];
          year.printed = {};
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'above by a cent',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[0];
        const cents = decimal('-0.01');
        if (year && cents) {
          year.carryOverInput = cents;
          for (const one of pick.cycle(draft).staffing?.years ?? []) one.printed = {};
        }
      },
      finds: [
        {
          path: 'staffing/2025/limit',
          params: {
            year: '2025',
            spending: '32000.00',
            leavers: '32000.00',
            carryOver: '-0.01',
            limit: '31999.99',
            over: '0.01',
          },
        },
      ],
    },
  ],
});
