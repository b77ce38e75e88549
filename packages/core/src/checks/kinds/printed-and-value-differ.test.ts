import { checkTable, pick, said, weight } from '@traguardo/testkit';
import { printedAndValueDiffer } from './printed-and-value-differ.ts';

checkTable(printedAndValueDiffer, {
  valid: [
    { situation: 'every value is what its text says' },
    {
      situation: 'a share told in words, with the figure it stands for',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'incontri'), {
          printed: 'quattordici',
          value: said('14').value,
        });
      },
    },
  ],
  invalid: [
    {
      situation: '41 printed, 14 computed with',
      edit: (draft) => {
        pick.measurement(draft, 'incontri').printed = '41';
      },
      finds: [{ path: 'indicator/incontri/value', params: { printed: '41', read: '41', value: '14' } }],
    },
    {
      situation: 'a date changed in its text alone',
      edit: (draft) => {
        pick.measurement(draft, 'avvio-sportello').printed = '15/11/2025';
      },
      finds: [
        {
          path: 'indicator/avvio-sportello/value',
          params: { printed: '15/11/2025', read: '2025-11-15', value: '2025-10-15' },
        },
      ],
    },
    {
      situation: 'a weight of 70 printed as 60%',
      edit: (draft) => {
        pick.placement(draft, 'incontri').weight = { ...weight('70'), printed: '60%' };
      },
      finds: [{ path: 'indicator/incontri/weight', params: { printed: '60%', read: '60', value: '70' } }],
    },
  ],
});
