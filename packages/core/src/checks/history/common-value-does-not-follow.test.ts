import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { commonValueDoesNotFollow } from './common-value-does-not-follow.ts';

const withFirms = 'N. 10 (valore calcolato ogni 10.000 imprese attive, pari a n. 104.736 al 31/12/2023)';

checkTable(commonValueDoesNotFollow, {
  valid: [
    { situation: 'no rate is printed with its count' },
    {
      situation: '568 of 104,736 firms are 54.23 per 10,000',
      edit: (draft) => {
        const common = pick.common(draft, 'maturita-digitale');
        common.targets.unshift(saidAt('2024-12-31', withFirms));
        common.results[0] = saidAt('2024-12-31', '54,23 (n. 568 assessment)');
      },
    },
  ],
  invalid: [
    {
      situation: '568 assessments printed as 56.8 per 10,000: divided by ten',
      edit: (draft) => {
        const common = pick.common(draft, 'maturita-digitale');
        common.targets = [saidAt('2024-12-31', withFirms), saidAt('2025-12-31', '57')];
        common.results[0] = saidAt('2024-12-31', '56,8 (n. 568 assessment)');
      },
      finds: [
        {
          path: 'common/maturita-digitale/result',
          params: { printed: '56.8', computed: '54.23', count: '568', firms: '104736', year: '2024' },
        },
      ],
    },
  ],
});
