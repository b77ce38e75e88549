import { checkTable, pick } from '@traguardo/testkit';
import { algorithmMissing } from './algorithm-missing.ts';

checkTable(algorithmMissing, {
  valid: [
    { situation: 'a formula for a few: a document that prints them now and then' },
    {
      situation: 'no formula anywhere: a document that does not print them',
      edit: (draft) => {
        for (const indicator of draft.indicators) delete indicator.algorithm;
      },
    },
    {
      situation: 'a formula for each',
      edit: (draft) => {
        for (const indicator of draft.indicators) indicator.algorithm = 'conteggio';
      },
    },
  ],
  invalid: [
    {
      situation: 'one of twenty-two has none',
      edit: (draft) => {
        for (const indicator of draft.indicators) indicator.algorithm = 'conteggio';
        delete pick.indicator(draft, 'incontri').algorithm;
      },
      finds: [
        {
          path: 'indicator/incontri/algorithm',
          params: { indicator: 'Incontri realizzati', with: '21', of: '22' },
        },
      ],
    },
    {
      situation: 'its line was lost in reading the document',
      edit: (draft) => {
        for (const indicator of draft.indicators) indicator.algorithm = 'conteggio';
        const indicator = pick.indicator(draft, 'incontri');
        delete indicator.algorithm;
        indicator.uncertain = [{ field: 'algorithm', note: 'riga persa' }];
      },
      finds: [
        {
          path: 'indicator/incontri/algorithm',
          severity: 'info',
          params: { indicator: 'Incontri realizzati', with: '21', of: '22', uncertain: 'riga persa' },
        },
      ],
    },
  ],
});
