import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, day, type Editable, pick } from '@traguardo/testkit';
import { actsOutOfOrder } from './acts-out-of-order.ts';

/** The dates of approval, validation and publication of a report on 2025. */
function dated(approved: string, validated: string, published: string) {
  return (draft: Editable<DraftDossier>): void => {
    const cycle = pick.cycle(draft);
    cycle.document.kind = 'relazione';
    cycle.acts.push(
      { id: 'approvazione', kind: 'approvazione-relazione', organ: 'Giunta', date: day(approved) },
      { id: 'validazione', kind: 'validazione-oiv', organ: 'OIV', date: day(validated) },
      { id: 'pubblicazione', kind: 'pubblicazione', organ: 'Ente', date: day(published) },
    );
  };
}

checkTable(actsOutOfOrder, {
  valid: [
    { situation: 'one after the other', edit: dated('2026-05-10', '2026-05-28', '2026-06-15') },
    { situation: 'all on one day', edit: dated('2026-05-10', '2026-05-10', '2026-05-10') },
  ],
  invalid: [
    {
      situation: 'a plan published before it was adopted',
      edit: (draft) => {
        pick.cycle(draft).acts.push({
          id: 'pubblicazione',
          kind: 'pubblicazione',
          organ: 'Ente',
          date: day('2025-01-25'),
        });
      },
      finds: [
        {
          path: 'act/pubblicazione',
          params: {
            earlier: 'adozione-piano',
            earlierDate: '2025-01-27',
            later: 'pubblicazione',
            laterDate: '2025-01-25',
          },
        },
      ],
    },
    {
      situation: 'validated before it was approved',
      edit: dated('2026-06-10', '2026-05-28', '2026-06-15'),
      finds: [
        {
          path: 'act/validazione',
          params: {
            earlier: 'approvazione-relazione',
            earlierDate: '2026-06-10',
            later: 'validazione-oiv',
            laterDate: '2026-05-28',
          },
        },
      ],
    },
    {
      situation: 'published before it was validated',
      edit: dated('2026-05-10', '2026-06-20', '2026-06-15'),
      finds: [
        {
          path: 'act/pubblicazione',
          params: {
            earlier: 'validazione-oiv',
            earlierDate: '2026-06-20',
            later: 'pubblicazione',
            laterDate: '2026-06-15',
          },
        },
      ],
    },
  ],
});
