import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, day, type Editable, pick } from '@traguardo/testkit';
import { actsOutOfOrder } from './acts-out-of-order.ts';

type Slip = (draft: Editable<DraftDossier>) => void;

/** The report on 2025 in the cycle of its plan: the dates of approval, validation and publication. */
function reported(approved: string, validated: string, published: string): Slip {
  return (draft) => {
    pick
      .cycle(draft)
      .acts.push(
        { id: 'relazione', kind: 'approvazione-relazione', organ: 'Giunta', date: day(approved) },
        { id: 'validazione', kind: 'validazione-oiv', organ: 'OIV', date: day(validated) },
      );
    pick.act(draft, 'relazione-pubblicata').date = day(published);
  };
}

/** The same in a cycle whose document is the report, which publishes it alone. */
function reportAlone(approved: string, validated: string, published: string): Slip {
  return (draft) => {
    withoutPlanPublication(reported(approved, validated, published))(draft);
    pick.cycle(draft).document.kind = 'relazione';
  };
}

function withoutPlanPublication(slip: Slip): Slip {
  return (draft) => {
    slip(draft);
    const cycle = pick.cycle(draft);
    cycle.acts = cycle.acts.filter(({ id }) => id !== 'pubblicazione');
  };
}

checkTable(actsOutOfOrder, {
  valid: [
    { situation: 'a plan adopted, then published' },
    {
      situation: 'plan and report in one cycle, each published after its own acts',
      edit: reported('2026-05-10', '2026-05-28', '2026-06-15'),
    },
    {
      situation: 'approved, validated and published on one day',
      edit: reported('2026-05-10', '2026-05-10', '2026-05-10'),
    },
    { situation: 'the cycle of the report', edit: reportAlone('2026-05-10', '2026-05-28', '2026-06-15') },
    {
      situation: 'the report is not published yet: the publication of the plan is not taken for its own',
      edit: (draft) => {
        reported('2026-05-10', '2026-05-28', '2026-06-15')(draft);
        delete pick.act(draft, 'relazione-pubblicata').date;
      },
    },
    {
      situation: 'the plan put on the site again after a change',
      edit: (draft) => {
        reported('2026-05-10', '2026-05-28', '2026-06-15')(draft);
        pick
          .cycle(draft)
          .acts.push({ id: 'di-nuovo', kind: 'pubblicazione', organ: 'Ente', date: day('2025-10-01') });
      },
    },
  ],
  invalid: [
    {
      situation: 'a plan published before it was adopted, its report in order',
      edit: (draft) => {
        reported('2026-05-10', '2026-05-28', '2026-06-15')(draft);
        pick.act(draft, 'pubblicazione').date = day('2025-01-25');
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
      edit: reported('2026-06-10', '2026-05-28', '2026-06-15'),
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
      situation: 'published before it was validated, the plan having been published in its time',
      edit: reported('2026-05-10', '2026-06-20', '2026-06-15'),
      finds: [
        {
          path: 'act/relazione-pubblicata',
          params: {
            earlier: 'validazione-oiv',
            earlierDate: '2026-06-20',
            later: 'pubblicazione',
            laterDate: '2026-06-15',
          },
        },
      ],
    },
    {
      situation: 'published before it was validated, the publication of the plan unknown',
      edit: withoutPlanPublication(reported('2026-05-10', '2026-06-20', '2026-06-15')),
      finds: [
        {
          path: 'act/relazione-pubblicata',
          params: {
            earlier: 'validazione-oiv',
            earlierDate: '2026-06-20',
            later: 'pubblicazione',
            laterDate: '2026-06-15',
          },
        },
      ],
    },
    {
      situation: 'the cycle of the report, which has one publication and a slip in its year',
      edit: reportAlone('2026-05-10', '2026-05-28', '2025-06-15'),
      finds: [
        {
          path: 'act/relazione-pubblicata',
          params: {
            earlier: 'validazione-oiv',
            earlierDate: '2026-05-28',
            later: 'pubblicazione',
            laterDate: '2025-06-15',
          },
        },
      ],
    },
  ],
});
