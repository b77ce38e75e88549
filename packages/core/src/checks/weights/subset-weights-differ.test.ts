import { checkTable, pick, weight } from '@traguardo/testkit';
import type { IndicatorId } from '../../kernel/index.ts';
import { subsetWeightsDiffer } from './subset-weights-differ.ts';

const first = ['domande', 'rendicontazioni'] as IndicatorId[];
const second = ['giorni-istruttoria'] as IndicatorId[];

checkTable(subsetWeightsDiffer, {
  valid: [
    { situation: 'two subsets of 20, whose indicators weigh 50 and 50' },
    {
      situation: 'weights per area, not per subset of indicators',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-2').weights = [
          { share: weight('30'), effective: weight('18') },
          { share: weight('10'), effective: weight('6') },
        ];
      },
    },
  ],
  invalid: [
    {
      situation: 'subsets at 30 and 10 of 40, whose indicators weigh 50 and 50',
      edit: (draft) => {
        pick.node(draft, 'oo-1-1-2').weights = [
          { share: weight('30'), effective: weight('18'), indicators: first },
          { share: weight('10'), effective: weight('6'), indicators: second },
        ];
      },
      finds: [
        {
          path: 'operational/oo-1-1-2/weights',
          params: {
            subsets: ['1+2', '3'],
            weights: ['30%', '10%'],
            bySubset: ['75.00', '25.00'],
            byIndicators: ['50.00', '50.00'],
          },
        },
      ],
    },
  ],
});
