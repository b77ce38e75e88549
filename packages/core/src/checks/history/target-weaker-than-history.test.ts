import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { targetWeakerThanHistory } from './target-weaker-than-history.ts';

checkTable(targetWeakerThanHistory, {
  valid: [
    { situation: 'no target below the past' },
    {
      situation: 'fewer days than last year, where fewer is better',
      edit: (draft) => {
        pick.placement(draft, 'giorni-istruttoria').baselines = [saidAt('2024-12-31', '60 giorni')];
      },
    },
    {
      situation: 'a past in another unit cannot be compared',
      edit: (draft) => {
        pick.placement(draft, 'imprese-formate').baselines = [saidAt('2024-12-31', 'SI')];
      },
    },
  ],
  invalid: [
    {
      situation: '394 contacts last year, at least 300 this year',
      edit: (draft) => {
        pick.placement(draft, 'imprese-formate').baselines = [saidAt('2024-12-31', '394')];
      },
      finds: [
        {
          path: 'indicator/imprese-formate/target',
          params: { printed: 'Almeno 300', past: '394', pastYear: '2024', year: '2025' },
        },
      ],
    },
    {
      situation: 'more days than last year, where fewer is better',
      edit: (draft) => {
        pick.placement(draft, 'giorni-istruttoria').baselines = [saidAt('2024-12-31', '20 giorni')];
      },
      finds: [
        {
          path: 'indicator/giorni-istruttoria/target',
          params: { printed: '<= 30 giorni', past: '20 giorni', pastYear: '2024', year: '2025' },
        },
      ],
    },
    {
      situation: 'the cell of the past is damaged',
      edit: (draft) => {
        const past = { ...saidAt('2024-12-31', '394'), uncertain: 'cella spezzata' };
        pick.placement(draft, 'imprese-formate').baselines = [past];
      },
      finds: [
        {
          path: 'indicator/imprese-formate/target',
          severity: 'info',
          params: {
            printed: 'Almeno 300',
            past: '394',
            pastYear: '2024',
            year: '2025',
            uncertain: 'cella spezzata',
          },
        },
      ],
    },
  ],
});
