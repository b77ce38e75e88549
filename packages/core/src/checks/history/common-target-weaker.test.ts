import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { commonTargetWeaker } from './common-target-weaker.ts';

checkTable(commonTargetWeaker, {
  valid: [{ situation: 'this year’s targets are above last year’s results and targets' }],
  invalid: [
    {
      situation: '70 % last year, 60 % this year',
      edit: (draft) => {
        const { results } = pick.common(draft, 'fascicolo');
        results[0] = saidAt('2024-12-31', '70%');
      },
      finds: [
        {
          path: 'common/fascicolo/target',
          params: { printed: '60%', year: '2025', past: '70%', pastYear: '2024', against: 'result' },
        },
      ],
    },
    {
      situation: 'below last year’s target as well',
      edit: (draft) => {
        const common = pick.common(draft, 'fascicolo');
        common.results[0] = saidAt('2024-12-31', '70%');
        common.targets[0] = saidAt('2024-12-31', '65%');
      },
      finds: [
        {
          path: 'common/fascicolo/target',
          params: {
            printed: '60%',
            year: '2025',
            past: '70%',
            pastYear: '2024',
            against: 'result',
            previousTarget: '65%',
          },
        },
      ],
    },
    {
      situation: 'below last year’s target alone',
      edit: (draft) => {
        const common = pick.common(draft, 'fascicolo');
        common.targets[0] = saidAt('2024-12-31', '65%');
      },
      finds: [
        {
          path: 'common/fascicolo/target',
          params: { printed: '60%', year: '2025', past: '65%', pastYear: '2024', against: 'target' },
        },
      ],
    },
  ],
});
