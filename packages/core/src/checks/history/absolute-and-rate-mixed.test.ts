import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { absoluteAndRateMixed } from './absolute-and-rate-mixed.ts';

const mixed =
  'N. 100 (valore assoluto) N. 10 (valore calcolato ogni 10.000 imprese attive, pari a n. 104.736)';

checkTable(absoluteAndRateMixed, {
  valid: [
    { situation: 'one target, one measure' },
    {
      situation: 'the rate alone',
      edit: (draft) => {
        const rate = 'N. 10 (valore calcolato ogni 10.000 imprese attive, pari a n. 104.736)';
        pick.common(draft, 'maturita-digitale').targets.unshift(saidAt('2024-12-31', rate));
      },
    },
  ],
  invalid: [
    {
      situation: '100 in all and 10 per 10,000 firms in one cell',
      edit: (draft) => {
        pick.common(draft, 'maturita-digitale').targets.unshift(saidAt('2024-12-31', mixed));
      },
      finds: [
        {
          path: 'common/maturita-digitale/target',
          params: { absolute: '100', rate: '10', year: '2024' },
        },
      ],
    },
  ],
});
