import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { pastYearAsCurrent } from './past-year-as-current.ts';

checkTable(pastYearAsCurrent, {
  valid: [
    {
      situation: 'the source of the year of the plan',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').source = "mandati emessi nell'anno 2025";
      },
    },
    {
      situation: 'two years, the last of which is the plan’s',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').source = "mandati emessi nell'anno 2024/2025";
      },
    },
    {
      situation: 'applications of last year, to be examined in this one',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').source = 'provvedimenti sui bandi 2024';
      },
    },
    {
      situation: 'a report looks back',
      edit: (draft) => {
        pick.cycle(draft).document.kind = 'relazione';
        pick.indicator(draft, 'incontri').source = 'relazione nel corso del 2024';
      },
    },
  ],
  invalid: [
    {
      situation: 'the source covers last year',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').source = 'relazione sulle attività nel corso del 2024';
      },
      finds: [
        {
          path: 'indicator/incontri/source',
          params: {
            indicator: 'Incontri realizzati',
            field: 'source',
            printed: 'relazione sulle attività nel corso del 2024',
            past: '2024',
            year: '2025',
          },
        },
      ],
    },
    {
      situation: 'the target names last year’s indicator',
      edit: (draft) => {
        pick.placement(draft, 'imprese-formate').targets = [
          saidAt('2025-12-31', 'Almeno 300 (n. 100 indicatore 2024)'),
        ];
      },
      finds: [
        {
          path: 'indicator/imprese-formate/target',
          params: {
            indicator: 'Imprese formate',
            field: 'target',
            printed: 'Almeno 300 (n. 100 indicatore 2024)',
            past: '2024',
            year: '2025',
          },
        },
      ],
    },
  ],
});
