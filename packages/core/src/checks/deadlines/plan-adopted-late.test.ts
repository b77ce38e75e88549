import { checkTable, day, pick } from '@traguardo/testkit';
import { planAdoptedLate } from './plan-adopted-late.ts';

checkTable(planAdoptedLate, {
  valid: [
    { situation: '27 January' },
    {
      situation: 'the last day',
      edit: (draft) => {
        for (const act of pick.cycle(draft).acts)
          if (act.kind === 'adozione-piano') act.date = day('2025-01-31');
      },
    },
    {
      situation: 'not adopted yet',
      edit: (draft) => {
        const cycle = pick.cycle(draft);
        cycle.acts = cycle.acts.filter((act) => act.kind !== 'adozione-piano');
      },
    },
  ],
  invalid: [
    {
      situation: '27 days late, in time by the disputed term',
      edit: (draft) => {
        for (const act of pick.cycle(draft).acts)
          if (act.kind === 'approvazione-preventivo') act.date = day('2025-02-13');
        for (const act of pick.cycle(draft).acts) if (act.kind === 'parere-oiv') act.date = day('2025-02-18');
        for (const act of pick.cycle(draft).acts)
          if (act.kind === 'adozione-piano') act.date = day('2025-02-27');
      },
      finds: [
        {
          path: 'act/adozione',
          params: {
            adopted: '2025-02-27',
            due: '2025-01-31',
            daysLate: '27',
            budgetApproved: '2025-02-13',
            dueAfterBudget: '2025-03-15',
            daysAfterThat: '-16',
          },
        },
      ],
      withOthers: ['budget-approved-late'],
    },
    {
      situation: 'a day late, the budget unknown',
      edit: (draft) => {
        const cycle = pick.cycle(draft);
        cycle.acts = cycle.acts.filter((act) => act.kind !== 'approvazione-preventivo');
        for (const act of pick.cycle(draft).acts)
          if (act.kind === 'adozione-piano') act.date = day('2025-02-01');
      },
      finds: [{ path: 'act/adozione', params: { adopted: '2025-02-01', due: '2025-01-31', daysLate: '1' } }],
    },
  ],
});
