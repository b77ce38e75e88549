import { checkTable, pick } from '@traguardo/testkit';
import { occurrenceLabelDiffers } from './occurrence-label-differs.ts';

const place = { indicator: 'Incontri realizzati', view: 'dashboard/servizi' };

checkTable(occurrenceLabelDiffers, {
  valid: [
    { situation: 'the dashboard repeats the labels' },
    {
      situation: 'in capitals, with an apostrophe for an accent',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').strategic = 'AVVICINARE I SERVIZI DIGITALI ALLE IMPRESE';
        pick.occurrence(draft, 'servizi-2').strategic = "Rendere piu' rapidi i procedimenti";
      },
    },
  ],
  invalid: [
    {
      situation: 'the title of another strategic objective',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').strategic = 'Rendere più rapidi i procedimenti';
      },
      finds: [
        {
          path: 'occurrence/servizi-1/strategic',
          params: {
            ...place,
            printed: 'Rendere più rapidi i procedimenti',
            plan: 'Avvicinare i servizi digitali alle imprese',
          },
        },
      ],
    },
    {
      situation: 'a perspective the plan does not have',
      edit: (draft) => {
        pick.occurrence(draft, 'servizi-1').perspective = 'telos';
      },
      finds: [
        {
          path: 'occurrence/servizi-1/perspective',
          params: { ...place, printed: 'telos', plan: 'Servizi alle imprese' },
        },
      ],
    },
  ],
});
