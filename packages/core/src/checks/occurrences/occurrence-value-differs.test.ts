import { checkTable, pick, said } from '@traguardo/testkit';
import { occurrenceValueDiffers } from './occurrence-value-differs.ts';

const place = { indicator: 'Incontri realizzati', view: 'dashboard/servizi' };

checkTable(occurrenceValueDiffers, {
  valid: [
    { situation: 'the dashboard repeats the result' },
    {
      situation: 'the same figure with its unit and more places',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').value = said('14,00');
      },
    },
  ],
  invalid: [
    {
      situation: '14 in the plan, 5 on the dashboard',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').value = said('5');
      },
      finds: [{ path: 'occurrence/servizi-1/value', params: { ...place, printed: '5', plan: '14' } }],
    },
    {
      situation: 'the row of the dashboard is damaged',
      edit: (draft) => {
        const occurrence = pick.occurrence(draft, 'servizi-1');
        occurrence.value = said('5');
        occurrence.uncertain = 'riga spezzata';
      },
      finds: [
        {
          path: 'occurrence/servizi-1/value',
          severity: 'warning',
          params: { ...place, printed: '5', plan: '14', uncertain: 'riga spezzata' },
        },
      ],
    },
  ],
});
