import { checkTable, pick } from '@traguardo/testkit';
import { paymentIndicatorYear } from './payment-indicator-year.ts';

const title = (year: number) => `Tempo medio di ritardo riferito alle fatture ricevute nel ${year}`;

checkTable(paymentIndicatorYear, {
  valid: [
    { situation: 'no year named' },
    {
      situation: 'the invoices of the plan, a circular of another year beside',
      edit: (draft) => {
        pick.indicator(draft, 'ritardo-pagamenti').title = `${title(2025)} (circ. n. 1 del 3.1.2024)`;
      },
    },
  ],
  invalid: [
    {
      situation: 'the invoices of 2024 in a plan of 2025',
      edit: (draft) => {
        pick.indicator(draft, 'ritardo-pagamenti').title = title(2024);
      },
      finds: [
        {
          path: 'indicator/ritardo-pagamenti/title',
          params: { title: title(2024), named: '2024', year: '2025' },
        },
      ],
    },
  ],
});
