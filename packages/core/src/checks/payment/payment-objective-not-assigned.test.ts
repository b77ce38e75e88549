import { checkTable, pick, weight } from '@traguardo/testkit';
import { paymentObjectiveNotAssigned } from './payment-objective-not-assigned.ts';

checkTable(paymentObjectiveNotAssigned, {
  valid: [
    { situation: 'the manager of the sheet has it' },
    {
      situation: 'no assignments are printed for that manager',
      edit: (draft) => {
        pick.cycle(draft).assignments = [];
      },
    },
  ],
  invalid: [
    {
      situation: 'the head has it, the manager of the sheet does not',
      edit: (draft) => {
        const assignment = pick.assignment(draft, 'dirigente-servizi');
        assignment.rows = assignment.rows.filter(({ node }) => node !== 'os-2-1');
        for (const row of assignment.rows) if (row.node === 'oo-1-2-1') row.weight = weight('60');
      },
      finds: [
        {
          path: 'strategic/os-2-1/roles',
          params: {
            objective: 'Pagare le fatture senza ritardo',
            responsible: ['Dirigente Area Servizi'],
            missing: ['Dirigente Area Servizi'],
            required: '30',
          },
        },
      ],
    },
  ],
});
