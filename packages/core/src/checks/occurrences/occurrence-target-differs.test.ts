import type { IndicatorId } from '@traguardo/core/kernel';
import { checkTable, pick, said } from '@traguardo/testkit';
import { occurrenceTargetDiffers } from './occurrence-target-differs.ts';

checkTable(occurrenceTargetDiffers, {
  valid: [
    { situation: 'the dashboard repeats the target' },
    {
      situation: '"12" for "Almeno 12" is only shorter',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').target = said('12');
      },
    },
    {
      situation: 'a year the plan says nothing about, and neither does the tree',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').targets = { '2026': said('//') };
      },
    },
  ],
  invalid: [
    {
      situation: '30 October in the plan, 30 April on the dashboard',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-2').target = said('30/04/2025');
      },
      finds: [
        {
          path: 'occurrence/servizi-2/target',
          params: {
            indicator: 'Avvio dello sportello',
            view: 'dashboard/servizi',
            year: '2025',
            printed: '30/04/2025',
            plan: '30/10/2025',
          },
        },
      ],
    },
    {
      situation: '">12" shuts out 12, which "Almeno 12" lets in',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').target = said('>12');
      },
      finds: [
        {
          path: 'occurrence/servizi-1/target',
          severity: 'info',
          params: {
            indicator: 'Incontri realizzati',
            view: 'dashboard/servizi',
            year: '2025',
            printed: '>12',
            plan: 'Almeno 12',
          },
        },
      ],
    },
    {
      situation: 'the summary tree prints what is due by June',
      edit: (draft) => {
        draft.imports[0]?.occurrences.push({
          id: 'albero-1',
          view: 'tree',
          indicator: 'imprese-formate' as IndicatorId,
          targets: { '2025': said('Almeno 150') },
        });
      },
      finds: [
        {
          path: 'occurrence/albero-1/targets/2025',
          severity: 'warning',
          params: {
            indicator: 'Imprese formate',
            view: 'tree',
            year: '2025',
            printed: 'Almeno 150',
            plan: 'Almeno 300',
            earlier: '2025-06-30',
          },
        },
      ],
    },
    {
      situation: 'the summary tree prints another target for the year',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').targets = { '2025': said('20') };
      },
      finds: [
        {
          path: 'occurrence/servizi-1/targets/2025',
          params: {
            indicator: 'Incontri realizzati',
            view: 'dashboard/servizi',
            year: '2025',
            printed: '20',
            plan: 'Almeno 12',
          },
        },
      ],
    },
  ],
});
