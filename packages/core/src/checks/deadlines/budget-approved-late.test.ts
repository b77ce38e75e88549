import { checkTable, day, pick } from '@traguardo/testkit';
import { budgetApprovedLate } from './budget-approved-late.ts';

checkTable(budgetApprovedLate, {
  valid: [
    { situation: '28 November' },
    {
      situation: 'another kind of body has other terms',
      edit: (draft) => {
        draft.body.kind = 'comune';
        for (const act of pick.cycle(draft).acts)
          if (act.kind === 'approvazione-preventivo') act.date = day('2025-02-13');
      },
    },
  ],
  invalid: [
    {
      situation: '75 days late',
      edit: (draft) => {
        for (const act of pick.cycle(draft).acts)
          if (act.kind === 'approvazione-preventivo') act.date = day('2025-02-13');
      },
      finds: [
        {
          path: 'act/preventivo',
          params: { approved: '2025-02-13', due: '2024-11-30', daysLate: '75', practice: '2024-12-31' },
        },
      ],
    },
    {
      situation: 'within the later practice: a warning',
      edit: (draft) => {
        for (const act of pick.cycle(draft).acts)
          if (act.kind === 'approvazione-preventivo') act.date = day('2024-12-18');
      },
      finds: [
        {
          path: 'act/preventivo',
          severity: 'warning',
          params: { approved: '2024-12-18', due: '2024-11-30', daysLate: '18', practice: '2024-12-31' },
        },
      ],
    },
  ],
});
