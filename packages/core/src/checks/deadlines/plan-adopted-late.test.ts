import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, day, type Editable, pick } from '@traguardo/testkit';
import { planAdoptedLate } from './plan-adopted-late.ts';

/** Adopted and published the same day: no act goes before another. */
function adoptedOn(date: string) {
  return (draft: Editable<DraftDossier>): void => {
    pick.act(draft, 'adozione').date = day(date);
    pick.act(draft, 'pubblicazione').date = day(date);
  };
}

checkTable(planAdoptedLate, {
  valid: [
    { situation: '27 January' },
    {
      situation: 'the last day',
      edit: adoptedOn('2025-01-31'),
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
        pick.act(draft, 'preventivo').date = day('2025-02-13');
        pick.act(draft, 'parere').date = day('2025-02-18');
        adoptedOn('2025-02-27')(draft);
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
        delete pick.act(draft, 'preventivo').date;
        adoptedOn('2025-02-01')(draft);
      },
      finds: [{ path: 'act/adozione', params: { adopted: '2025-02-01', due: '2025-01-31', daysLate: '1' } }],
    },
  ],
});
