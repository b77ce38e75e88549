import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { targetEqualsHistory } from './target-equals-history.ts';

checkTable(targetEqualsHistory, {
  valid: [
    { situation: 'more than last year; a hundred percent stays a hundred percent' },
    {
      situation: 'the past in another unit',
      edit: (draft) => {
        pick.placement(draft, 'incontri').baselines = [saidAt('2024-12-31', '12%')];
      },
    },
  ],
  invalid: [
    {
      situation: 'two indicators of one objective as last year: one note',
      edit: (draft) => {
        pick.placement(draft, 'incontri').baselines = [saidAt('2024-12-31', '12')];
        pick.placement(draft, 'gradimento').baselines = [saidAt('2024-12-31', '90%')];
      },
      finds: [
        {
          path: 'operational/oo-1-1-1/targets',
          params: { year: '2025', indicators: ['«Incontri realizzati»', '«Partecipanti soddisfatti»'] },
        },
      ],
    },
  ],
});
