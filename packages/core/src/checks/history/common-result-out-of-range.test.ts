import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { commonResultOutOfRange } from './common-result-out-of-range.ts';

checkTable(commonResultOutOfRange, {
  valid: [
    { situation: 'targets that are no ranges' },
    {
      situation: '0,9 within 0,8 and 1',
      edit: (draft) => {
        const common = pick.common(draft, 'maturita-digitale');
        common.targets = [saidAt('2024-12-31', 'Tra 0,8 e 1'), ...common.targets];
        common.results = [saidAt('2024-12-31', '0,9'), ...common.results.slice(1)];
      },
    },
  ],
  invalid: [
    {
      situation: '1,2 outside 0,8 and 1',
      edit: (draft) => {
        const common = pick.common(draft, 'maturita-digitale');
        common.targets = [saidAt('2024-12-31', 'Tra 0,8 e 1'), ...common.targets];
        common.results = [saidAt('2024-12-31', '1,2'), ...common.results.slice(1)];
      },
      finds: [
        {
          path: 'common/maturita-digitale/result',
          params: { printed: '1,2', target: 'Tra 0,8 e 1', year: '2024' },
        },
      ],
    },
  ],
});
