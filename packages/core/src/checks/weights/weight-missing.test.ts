import { checkTable, pick } from '@traguardo/testkit';
import { weightMissing } from './weight-missing.ts';

checkTable(weightMissing, {
  valid: [
    { situation: 'every level is weighted' },
    {
      situation: 'a single indicator without weight weighs 100',
      edit: (draft) => {
        pick.placement(draft, 'equilibrio').weight = null;
      },
    },
    {
      situation: 'a level the document never weighs is no gap',
      edit: (draft) => {
        pick.node(draft, 'area-1').weights = [];
        pick.node(draft, 'area-2').weights = [];
      },
    },
  ],
  invalid: [
    {
      situation: 'an objective whose two indicators have no weight',
      edit: (draft) => {
        pick.placement(draft, 'incontri').weight = null;
        pick.placement(draft, 'gradimento').weight = null;
      },
      finds: [
        {
          path: 'operational/oo-1-1-1/indicators',
          params: { missing: ['1', '2'], count: '2', computed: '0', expected: '100' },
        },
      ],
    },
    {
      situation: 'one of two weights blank',
      edit: (draft) => {
        pick.placement(draft, 'gradimento').weight = null;
      },
      finds: [
        {
          path: 'operational/oo-1-1-1/indicators',
          params: { missing: ['2'], count: '2', computed: '70', expected: '100' },
        },
      ],
    },
  ],
});
