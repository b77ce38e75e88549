import { checkTable, pick } from '@traguardo/testkit';
import { unitNotAMeasure } from './unit-not-a-measure.ts';

checkTable(unitNotAMeasure, {
  valid: [
    { situation: 'numbers, shares, yes or no, days' },
    {
      situation: 'the things counted are a unit',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').unitPrinted = 'incontri realizzati';
      },
    },
  ],
  invalid: [
    {
      situation: 'a thing to do, copied from another sheet',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').unitPrinted = 'redazione di un bilancio di sostenibilità';
      },
      finds: [
        {
          path: 'indicator/incontri/unit',
          params: { indicator: 'Incontri realizzati', unit: 'redazione di un bilancio di sostenibilità' },
        },
      ],
    },
  ],
});
