import { decimal } from '@traguardo/core/kernel';
import { checkTable, pick } from '@traguardo/testkit';
import { paymentClauseBelowMinimum } from './payment-clause-below-minimum.ts';

checkTable(paymentClauseBelowMinimum, {
  valid: [
    { situation: 'no clause' },
    {
      situation: '30 %',
      edit: (draft) => {
        const quota = decimal('30');
        if (quota) pick.assignment(draft, 'segretario-generale').paymentQuota = quota;
      },
    },
  ],
  invalid: [
    {
      situation: '20 %',
      edit: (draft) => {
        const quota = decimal('20');
        if (quota) pick.assignment(draft, 'segretario-generale').paymentQuota = quota;
      },
      finds: [
        {
          path: 'assignment/segretario-generale',
          params: { manager: 'Segretario generale', clause: '20', required: '30' },
        },
      ],
    },
  ],
});
