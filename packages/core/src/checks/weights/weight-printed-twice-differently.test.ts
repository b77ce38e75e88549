import { checkTable, pick, weight } from '@traguardo/testkit';
import { weightPrintedTwiceDifferently } from './weight-printed-twice-differently.ts';

checkTable(weightPrintedTwiceDifferently, {
  valid: [
    { situation: 'the sheet prints 40, the box 20 and 20 for two subsets' },
    {
      situation: 'the sheet prints the two parts, as the box does',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-2').weightPrints = [
          { place: 'scheda', weight: weight('20') },
          { place: 'scheda', weight: weight('20') },
        ];
      },
    },
    {
      situation: 'a lone figure beside a damaged code that may be the effective weight, 36',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-1').weightPrints = [
          { place: 'riquadro', weight: weight('36'), uncertain: 'una sola cifra leggibile' },
        ];
      },
    },
  ],
  invalid: [
    {
      situation: 'the sheet prints one of the two parts alone',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-2').weightPrints = [{ place: 'scheda', weight: weight('10') }];
      },
      finds: [
        {
          path: 'operational/oo-1-1-2/weight',
          params: { weights: ['20%', '20%'], printed: ['10%'], place: 'scheda', computed: '40' },
        },
      ],
    },
    {
      situation: 'a share of 50 where the sheet says 60: the sum and the effective weight follow from it',
      edit: (draft) => {
        const node = pick.node(draft, 'oo-1-1-1');
        node.weights = node.weights.map((one) => ({ ...one, share: weight('50') }));
      },
      finds: [
        {
          path: 'operational/oo-1-1-1/weight',
          params: {
            weights: ['50%'],
            printed: ['60%'],
            place: 'scheda',
            computed: '50',
            also: ['strategic/os-1-1/objectives', 'operational/oo-1-1-1/effective-weight'],
          },
        },
      ],
    },
    {
      situation: 'the print of the sheet is damaged',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-1').weightPrints = [
          { place: 'scheda', weight: weight('6'), uncertain: 'una cifra persa' },
        ];
      },
      finds: [
        {
          path: 'operational/oo-1-1-1/weight',
          severity: 'warning',
          params: {
            weights: ['60%'],
            printed: ['6%'],
            place: 'scheda',
            computed: '60',
            uncertain: 'una cifra persa',
          },
        },
      ],
    },
  ],
});
