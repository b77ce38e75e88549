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
    {
      situation: '884 applications last year, a unit in percent, a target in words',
      edit: (draft) => {
        const placement = pick.placement(draft, 'domande');
        placement.baselines = [saidAt('2024-12-31', '884')];
        placement.targets = [saidAt('2025-12-31', 'Istruttoria dei bandi')];
      },
      finds: [
        {
          path: 'indicator/domande/baseline',
          params: {
            past: '884',
            pastYear: '2024',
            target: 'Istruttoria dei bandi',
            unit: 'percentuale',
          },
        },
      ],
      withOthers: ['target-in-words'],
    },
    {
      situation: 'a range around one, with a past in percent',
      edit: (draft) => {
        const common = pick.common(draft, 'maturita-digitale');
        common.history = [saidAt('2023-12-31', '92,75%')];
        common.targets = [saidAt('2025-12-31', 'Tra 0,8 e 1')];
        common.results = [saidAt('2024-12-31', '0,9'), saidAt('2025-12-31', '0,9')];
      },
      finds: [
        {
          path: 'common/maturita-digitale/history',
          params: { past: '92,75%', pastYear: '2023', target: 'Tra 0,8 e 1' },
        },
      ],
    },
  ],
});
