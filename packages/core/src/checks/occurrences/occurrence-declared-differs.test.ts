import type { NodeId } from '@traguardo/core/kernel';
import { checkTable, pick, said } from '@traguardo/testkit';
import { occurrenceDeclaredDiffers } from './occurrence-declared-differs.ts';

checkTable(occurrenceDeclaredDiffers, {
  valid: [
    { situation: 'the dashboard repeats the percentage' },
    {
      situation: 'the same percentage with more places',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').declared = said('100,0%');
      },
    },
    {
      situation: 'the result differs too: the percentage follows',
      edit: (draft) => {
        const occurrence = pick.occurrence(draft, 'servizi-1');
        occurrence.value = said('6');
        occurrence.declared = said('50%');
      },
    },
  ],
  invalid: [
    {
      situation: '100 % on the objective, 90 % on the strategic map',
      edit: (draft) => {
        draft.imports[0]?.occurrences.push({
          id: 'mappa-1-1',
          view: 'map',
          node: 'os-1-1' as NodeId,
          declared: said('90%'),
        });
      },
      finds: [
        {
          path: 'occurrence/mappa-1-1/declared',
          params: {
            indicator: 'Avvicinare i servizi digitali alle imprese',
            view: 'map',
            printed: '90%',
            plan: '100%',
          },
        },
      ],
    },
    {
      situation: '100 % in the plan, 50 % on the dashboard, for the same result and target',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').declared = said('50%');
      },
      finds: [
        {
          path: 'occurrence/servizi-1/declared',
          params: {
            indicator: 'Incontri realizzati',
            view: 'dashboard/servizi',
            printed: '50%',
            plan: '100%',
          },
        },
      ],
    },
  ],
});
