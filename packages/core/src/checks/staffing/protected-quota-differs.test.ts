import { checkTable, pick, said } from '@traguardo/testkit';
import { protectedQuotaDiffers } from './protected-quota-differs.ts';

checkTable(protectedQuotaDiffers, {
  valid: [
    { situation: 'no quota is printed' },
    {
      situation: 'one person for 28 employees',
      edit: (draft) => {
        Object.assign(pick.cycle(draft).staffing ?? {}, { protectedQuota: said('1') });
      },
    },
    {
      situation: 'seven percent for 108 employees',
      edit: (draft) => {
        const staffing = pick.cycle(draft).staffing;
        Object.assign(staffing ?? {}, { protectedQuota: said('7%') });
        for (const seats of staffing?.seats ?? []) if (seats.area === 'istruttori') seats.inService = 98;
      },
    },
  ],
  invalid: [
    {
      situation: 'seven percent for 28 employees, who owe one person',
      edit: (draft) => {
        Object.assign(pick.cycle(draft).staffing ?? {}, { protectedQuota: said('7%') });
      },
      finds: [
        {
          path: 'staffing/plan/protectedQuota',
          params: { printed: '7%', employees: '28', unit: 'persons', due: '1' },
        },
      ],
    },
  ],
});
