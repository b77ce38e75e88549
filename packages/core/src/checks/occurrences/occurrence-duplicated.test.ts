import { checkTable, pick } from '@traguardo/testkit';
import { occurrenceDuplicated } from './occurrence-duplicated.ts';

checkTable(occurrenceDuplicated, {
  valid: [
    { situation: 'each indicator once on the dashboard' },
    {
      situation: 'the same indicator on another dashboard',
      edit: (draft) => {
        const row = pick.occurrence(draft, 'servizi-1');
        draft.imports[0]?.occurrences.push({ ...row, id: 'interna-1', view: 'dashboard/interna' });
      },
    },
  ],
  invalid: [
    {
      situation: 'the same indicator twice on one dashboard',
      edit: (draft) => {
        const row = pick.occurrence(draft, 'servizi-1');
        draft.imports[0]?.occurrences.push({ ...row, id: 'servizi-3' });
      },
      finds: [
        {
          path: 'occurrence/servizi-3/indicator',
          params: { indicator: 'Incontri realizzati', view: 'dashboard/servizi', count: '2' },
        },
      ],
    },
  ],
});
