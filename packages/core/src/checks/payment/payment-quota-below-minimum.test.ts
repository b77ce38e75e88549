import { decimal } from '@traguardo/core/kernel';
import { checkTable, pick, weight } from '@traguardo/testkit';
import { paymentQuotaBelowMinimum } from './payment-quota-below-minimum.ts';

checkTable(paymentQuotaBelowMinimum, {
  valid: [
    { situation: '30 of 100' },
    {
      situation: '13 of 100, and 30 % of pay in the contract',
      edit: (draft) => {
        const head = pick.assignment(draft, 'segretario-generale');
        const quota = decimal('30');
        if (quota) head.paymentQuota = quota;
        if (head.rows[0] && head.rows[1]) {
          head.rows[0].weight = weight('13');
          head.rows[1].weight = weight('57');
        }
      },
    },
    {
      situation: 'no objective on payments',
      edit: (draft) => {
        delete pick.node(draft, 'os-2-1').topic;
        const head = pick.assignment(draft, 'segretario-generale');
        if (head.rows[0] && head.rows[1]) {
          head.rows[0].weight = weight('13');
          head.rows[1].weight = weight('57');
        }
      },
    },
  ],
  invalid: [
    {
      situation: '13 of 100, no clause entered',
      edit: (draft) => {
        const head = pick.assignment(draft, 'segretario-generale');
        if (head.rows[0] && head.rows[1]) {
          head.rows[0].weight = weight('13');
          head.rows[1].weight = weight('57');
        }
      },
      finds: [
        {
          path: 'assignment/segretario-generale',
          params: { manager: 'Segretario generale', weight: '13', required: '30' },
        },
      ],
    },
  ],
});
