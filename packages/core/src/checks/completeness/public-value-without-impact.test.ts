import { checkTable, pick } from '@traguardo/testkit';
import { publicValueWithoutImpact } from './public-value-without-impact.ts';

checkTable(publicValueWithoutImpact, {
  valid: [
    { situation: 'one indicator of impact' },
    {
      situation: 'the simplified form asks for no public value',
      edit: (draft) => {
        pick.cycle(draft).document.form = 'simplified';
        pick.indicator(draft, 'imprese-formate').dimensions = ['efficacia'];
      },
    },
  ],
  invalid: [
    {
      situation: 'none of the twenty-two is of impact',
      edit: (draft) => {
        pick.indicator(draft, 'imprese-formate').dimensions = ['efficacia'];
      },
      finds: [{ path: 'section/2.1', params: { indicators: '22' } }],
    },
    {
      situation: 'an objective of public value measured by effort alone, its weight apart from its siblings',
      edit: (draft) => {
        const [pattern] = pick.cycle(draft).nodes.filter(({ id }) => id === 'os-2-1');
        if (!pattern) throw new Error('the clean plan has no os-2-1');
        Object.assign(pattern, { kind: 'public-value' });
      },
      finds: [
        {
          path: 'public-value/os-2-1/indicators',
          params: { objective: 'Pagare le fatture senza ritardo' },
        },
      ],
      withOthers: ['weights-do-not-sum', 'weights-do-not-sum'],
    },
  ],
});
