import { checkTable, pick } from '@traguardo/testkit';
import { occurrenceTitleDiffers } from './occurrence-title-differs.ts';

checkTable(occurrenceTitleDiffers, {
  valid: [
    { situation: 'the dashboard repeats the title' },
    {
      situation: 'case, accents, punctuation and endings make no other title',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').title = 'Incontri con le scuole camerali, periodicità mensile';
        pick.occurrence(draft, 'servizi-1').title = 'INCONTRI CON LE SCUOLE CAMERALE PERIODICITA’ MENSILE';
      },
    },
    {
      situation: 'a title reworded at length is somebody’s paraphrase',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').title = 'Incontri con le scuole del territorio';
        pick.occurrence(draft, 'servizi-1').title = 'Visite presso gli istituti del territorio';
      },
    },
  ],
  invalid: [
    {
      situation: 'initiatives in the plan, meetings on the dashboard',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').title = 'Iniziative con gli istituti scolastici';
        pick.occurrence(draft, 'servizi-1').title = 'Incontri con gli istituti scolastici';
      },
      finds: [
        {
          path: 'occurrence/servizi-1/title',
          params: {
            indicator: 'Iniziative con gli istituti scolastici',
            view: 'dashboard/servizi',
            printed: 'Incontri con gli istituti scolastici',
            word: 'incontri',
            planWord: 'iniziative',
          },
        },
      ],
    },
    {
      situation: 'a year left from the plan before',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').title = 'Rendiconto dei progetti anno 2025';
        pick.occurrence(draft, 'servizi-1').title = 'Rendiconto dei progetti anno 2024';
      },
      finds: [
        {
          path: 'occurrence/servizi-1/title',
          params: {
            indicator: 'Rendiconto dei progetti anno 2025',
            view: 'dashboard/servizi',
            printed: 'Rendiconto dei progetti anno 2024',
            word: '2024',
            planWord: '2025',
          },
        },
      ],
    },
  ],
});
