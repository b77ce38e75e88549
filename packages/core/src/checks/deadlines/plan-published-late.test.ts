import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, day, type Editable, pick } from '@traguardo/testkit';
import { planPublishedLate } from './plan-published-late.ts';

function published(date: string, adopted = '2025-01-27') {
  return (draft: Editable<DraftDossier>): void => {
    const { acts } = pick.cycle(draft);
    for (const act of acts) if (act.kind === 'adozione-piano') act.date = day(adopted);
    acts.push({ id: 'pubblicazione', kind: 'pubblicazione', organ: 'Ente', date: day(date) });
  };
}

checkTable(planPublishedLate, {
  valid: [
    { situation: 'no date of publication is known' },
    { situation: 'on the last day', edit: published('2025-01-31') },
    { situation: 'adopted late, hence published late', edit: published('2025-02-20', '2025-02-15') },
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
