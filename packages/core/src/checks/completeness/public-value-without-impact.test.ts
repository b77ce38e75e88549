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
      situation: 'three objectives of public value, one of which is measured by effort alone',
      edit: (draft) => {
        for (const id of ['os-2-1', 'os-2-2', 'os-2-3']) pick.node(draft, id).kind = 'public-value';
        for (const id of ['personale-formato', 'questionari']) {
          pick.indicator(draft, id).dimensions = ['impatto'];
        }
      },
      finds: [
        {
          path: 'public-value/os-2-1/indicators',
          params: { objective: 'Pagare le fatture senza ritardo' },
        },
      ],
    },
  ],
});
