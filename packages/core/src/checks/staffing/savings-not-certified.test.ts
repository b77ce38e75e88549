import { checkTable, day, pick } from '@traguardo/testkit';
import { savingsNotCertified } from './savings-not-certified.ts';

checkTable(savingsNotCertified, {
  valid: [
    { situation: 'certified before the plan was adopted' },
    {
      situation: 'no staffing plan, nothing to certify',
      edit: (draft) => {
        delete pick.cycle(draft).staffing;
        const cycle = pick.cycle(draft);
        cycle.acts = cycle.acts.filter(({ kind }) => kind !== 'certificazione-revisori');
      },
    },
  ],
  invalid: [
    {
      situation: 'never certified',
      edit: (draft) => {
        const cycle = pick.cycle(draft);
        cycle.acts = cycle.acts.filter(({ kind }) => kind !== 'certificazione-revisori');
      },
      finds: [{ path: 'act/adozione', params: { year: '2025', adopted: '2025-01-27' } }],
    },
    {
      situation: 'the certification of the payment delay, the year after, is of no savings',
      edit: (draft) => {
        delete pick.act(draft, 'asseverazione').date;
      },
      finds: [{ path: 'act/adozione', params: { year: '2025', adopted: '2025-01-27' } }],
    },
    {
      situation: 'certified after the adoption',
      edit: (draft) => {
        pick.act(draft, 'asseverazione').date = day('2025-02-10');
      },
      finds: [
        {
          path: 'act/asseverazione',
          params: { year: '2025', adopted: '2025-01-27', certified: '2025-02-10' },
        },
      ],
    },
  ],
});
