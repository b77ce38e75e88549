import { checkTable, pick, said } from '@traguardo/testkit';
import { declaredDiffersFromComputed } from './declared-differs-from-computed.ts';

checkTable(declaredDiffersFromComputed, {
  valid: [
    { situation: 'every declared percentage is the computed one' },
    {
      situation: '11 of 12 declared 92 %: 91.67 at no decimals',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'incontri'), said('11'), { declared: said('92%') });
        const occurrence = pick.occurrence(draft, 'servizi-1');
        occurrence.value = said('11');
        occurrence.declared = said('92%');
        pick.node(draft, 'os-1-1').declared = said('98%');
      },
    },
  ],
  invalid: [
    {
      situation: '9 of 12 declared 100 %: the objective’s 100 % rests on it',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'incontri'), said('9'));
        pick.occurrence(draft, 'servizi-1').value = said('9');
      },
      finds: [
        {
          path: 'indicator/incontri/declared',
          params: {
            value: '9',
            target: 'Almeno 12',
            printed: '100%',
            computed: '75.00',
            also: ['strategic/os-1-1/declared'],
          },
        },
      ],
    },
    {
      situation: 'a common indicator at 48 of 60 declared 100 %',
      edit: (draft) => {
        const [, current] = pick.common(draft, 'fascicolo').results;
        if (current) Object.assign(current, said('48%'));
      },
      finds: [
        {
          path: 'common/fascicolo/declared',
          params: { value: '48%', target: '60%', printed: '100%', computed: '80.00' },
        },
      ],
    },
  ],
});
