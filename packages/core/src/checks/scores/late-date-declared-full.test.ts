import { checkTable, pick, said } from '@traguardo/testkit';
import { lateDateDeclaredFull } from './late-date-declared-full.ts';

checkTable(lateDateDeclaredFull, {
  valid: [
    { situation: 'done on 15 October, due by 30 October' },
    {
      situation: 'done on the very day of the term',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'avvio-sportello'), said('30/10/2025'));
        pick.occurrence(draft, 'servizi-2').value = said('30/10/2025');
      },
    },
    {
      situation: 'done late and declared as not reached',
      edit: (draft) => {
        const measurement = pick.measurement(draft, 'avvio-sportello');
        Object.assign(measurement, said('28/11/2025'), { declared: said('0%') });
      },
    },
  ],
  invalid: [
    {
      situation: 'done on 28 November, due by 30 October, declared 100 %: the objective’s 100 % rests on it',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'avvio-sportello'), said('28/11/2025'));
        pick.occurrence(draft, 'servizi-2').value = said('28/11/2025');
      },
      finds: [
        {
          path: 'indicator/avvio-sportello/declared',
          params: {
            value: '28/11/2025',
            target: '30/10/2025',
            daysLate: '29',
            printed: '100%',
            computed: '0.00',
            also: ['strategic/os-1-2/declared'],
          },
        },
      ],
    },
  ],
});
