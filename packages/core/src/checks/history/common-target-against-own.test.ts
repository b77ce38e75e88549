import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, type Editable, pick, said, saidAt } from '@traguardo/testkit';
import { commonTargetAgainstOwn } from './common-target-against-own.ts';

/** 300 firms last year, printed beside the national rate as the count behind it. */
function tied(draft: Editable<DraftDossier>, rate: string): void {
  pick.placement(draft, 'imprese-formate').baselines = [saidAt('2024-12-31', '290')];
  const common = pick.common(draft, 'maturita-digitale');
  common.results = [
    saidAt('2024-12-31', '29 (n. 290, ogni 10.000 imprese attive, pari a n. 100.000)'),
    saidAt('2025-12-31', '57'),
  ];
  common.targets = [saidAt('2025-12-31', rate)];
}

checkTable(commonTargetAgainstOwn, {
  valid: [
    { situation: 'the count behind the national rate is not known' },
    { situation: 'at least 300 on 100,000 firms is 30 for every 10,000', edit: (draft) => tied(draft, '30') },
    {
      situation: 'tied to two indicators, it measures neither alone',
      edit: (draft) => {
        tied(draft, '35');
        pick.common(draft, 'maturita-digitale').ties.push(pick.indicator(draft, 'incontri').id);
      },
    },
  ],
  invalid: [
    {
      situation: '35 for every 10,000 firms where 300 firms make 30',
      edit: (draft) => tied(draft, '35'),
      finds: [
        {
          path: 'common/maturita-digitale/target',
          params: {
            common: 'Valutazioni della maturità digitale',
            own: 'Imprese formate',
            year: '2025',
            printed: '35',
            ownTarget: 'Almeno 300',
            firms: '100000',
            computed: '30.00',
          },
        },
      ],
    },
    {
      situation: 'only observed here, a figure expected there',
      edit: (draft) => {
        const common = pick.common(draft, 'maturita-digitale');
        common.targets = [saidAt('2025-12-31', 'Monitoraggio')];
        common.declared = said('');
      },
      finds: [
        {
          path: 'common/maturita-digitale/target',
          params: {
            common: 'Valutazioni della maturità digitale',
            own: 'Imprese formate',
            year: '2025',
            printed: 'Monitoraggio',
            ownTarget: 'Almeno 300',
          },
        },
      ],
    },
  ],
});
