import { checkTable, pick, said } from '@traguardo/testkit';
import { notValuedLeftOut } from './not-valued-left-out.ts';

checkTable(notValuedLeftOut, {
  valid: [{ situation: 'every result is valued' }],
  invalid: [
    {
      situation: 'NV against a target of SI',
      edit: (draft) => {
        const measurement = pick.measurement(draft, 'accordo-rete');
        Object.assign(measurement, said('NV'), { declared: said('NV') });
      },
      finds: [
        {
          path: 'indicator/accordo-rete/value',
          params: { value: 'NV', target: 'SI', objective: '1.1', weight: '40' },
        },
      ],
    },
  ],
});
