import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, day, type Editable, pick } from '@traguardo/testkit';
import { planPublishedLate } from './plan-published-late.ts';

function published(date: string, adopted = '2025-01-27') {
  return (draft: Editable<DraftDossier>): void => {
    pick.act(draft, 'adozione').date = day(adopted);
    pick.act(draft, 'pubblicazione').date = day(date);
  };
}

checkTable(planPublishedLate, {
  valid: [
    { situation: 'published two days after its adoption, the report the year after' },
    {
      situation: 'no date of publication is known, save that of the report',
      edit: (draft) => {
        delete pick.act(draft, 'pubblicazione').date;
      },
    },
    { situation: 'on the last day', edit: published('2025-01-31') },
    { situation: 'adopted late, hence published late', edit: published('2025-02-20', '2025-02-15') },
    {
      situation: 'published in time, and again after a change',
      edit: (draft) => {
        pick
          .cycle(draft)
          .acts.push({ id: 'di-nuovo', kind: 'pubblicazione', organ: 'Ente', date: day('2025-10-01') });
      },
    },
  ],
  invalid: [
    {
      situation: 'adopted in time, published ten days after the term',
      edit: published('2025-02-10'),
      finds: [
        {
          path: 'act/pubblicazione',
          params: {
            published: '2025-02-10',
            due: '2025-01-31',
            daysLate: '10',
            adopted: '2025-01-27',
          },
        },
      ],
    },
  ],
});
