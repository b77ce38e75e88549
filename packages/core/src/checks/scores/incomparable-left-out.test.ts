import { checkTable, pick, said } from '@traguardo/testkit';
import { incomparableLeftOut } from './incomparable-left-out.ts';

checkTable(incomparableLeftOut, {
  valid: [
    { situation: 'every result can be compared with its target' },
    {
      situation: 'a date against a number is a contradiction, told elsewhere',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'imprese-formate'), said('17/05/2025'));
      },
    },
  ],
  invalid: [
    {
      situation: 'a share against a bare number',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'imprese-formate'), said('90%'));
      },
      finds: [
        {
          path: 'indicator/imprese-formate/value',
          params: { value: '90%', target: 'Almeno 300', declared: '100%', reason: 'units-differ' },
        },
      ],
    },
  ],
});
