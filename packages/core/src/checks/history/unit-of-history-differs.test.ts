import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { unitOfHistoryDiffers } from './unit-of-history-differs.ts';

checkTable(unitOfHistoryDiffers, {
  valid: [{ situation: 'past and target in one measure' }],
  invalid: [
    {
      situation: '884 applications last year, 100 % of them this year',
      edit: (draft) => {
        pick.placement(draft, 'domande').baselines = [saidAt('2024-12-31', '884')];
      },
      finds: [
        {
          path: 'indicator/domande/baseline',
          params: { past: '884', pastYear: '2024', target: '100%' },
        },
      ],
    },
  ],
});
