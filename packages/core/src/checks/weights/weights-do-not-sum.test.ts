import { checkTable, pick, weight } from '@traguardo/testkit';
import { weightsDoNotSum } from './weights-do-not-sum.ts';

checkTable(weightsDoNotSum, {
  valid: [
    { situation: 'every level sums to 100' },
    {
      situation: 'three thirds printed at two decimals: 99,99, within the tolerance',
      edit: (draft) => {
        pick.placement(draft, 'domande').weight = weight('33.33');
        pick.placement(draft, 'rendicontazioni').weight = weight('33.33');
        pick.placement(draft, 'giorni-istruttoria').weight = weight('33.33');
      },
    },
    {
      situation: 'one weight blank: the gap is another finding',
      edit: (draft) => {
        pick.placement(draft, 'incontri').weight = null;
      },
    },
  ],
  invalid: [
    {
      situation: 'own indicators at 60 and 20: 80',
      edit: (draft) => {
        pick.placement(draft, 'accordo-rete').weight = weight('20');
      },
      finds: [
        {
          path: 'strategic/os-1-1/indicators',
          params: {
            members: ['1', '2'],
            weights: ['60%', '20%'],
            computed: '80',
            expected: '100',
            difference: '-20',
          },
        },
      ],
    },
    {
      situation: 'areas at 60 and 50: 110',
      edit: (draft) => {
        pick.node(draft, 'area-2').weights = [{ share: weight('50') }];
      },
      finds: [
        {
          path: 'body/valchiara/objectives',
          params: {
            members: ['1', '2'],
            weights: ['60%', '50%'],
            computed: '110',
            expected: '100',
            difference: '10',
          },
        },
      ],
    },
    {
      situation: 'the damaged weight of an indicator: no error can be proven',
      edit: (draft) => {
        pick.placement(draft, 'accordo-rete').weight = { ...weight('20'), uncertain: 'cifra illeggibile' };
      },
      finds: [
        {
          path: 'strategic/os-1-1/indicators',
          severity: 'warning',
          params: {
            members: ['1', '2'],
            weights: ['60%', '20%'],
            computed: '80',
            expected: '100',
            difference: '-20',
            uncertain: 'cifra illeggibile',
          },
        },
      ],
    },
  ],
});
