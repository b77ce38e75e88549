import { checkTable, pick } from '@traguardo/testkit';
import { paymentIndicatorFormula } from './payment-indicator-formula.ts';

const timeliness = '(Σ giorni fra scadenza e pagamento * importo dovuto) / somma importi pagati nel periodo';

checkTable(paymentIndicatorFormula, {
  valid: [
    { situation: 'the delay as the platform gives it' },
    {
      situation: 'the timeliness indicator under its own name',
      edit: (draft) => {
        const indicator = pick.indicator(draft, 'ritardo-pagamenti');
        indicator.title = 'Indicatore di tempestività dei pagamenti';
        indicator.algorithm = timeliness;
      },
    },
  ],
  invalid: [
    {
      situation: 'called a delay, divided by what was paid',
      edit: (draft) => {
        pick.indicator(draft, 'ritardo-pagamenti').algorithm = timeliness;
      },
      finds: [
        {
          path: 'indicator/ritardo-pagamenti/algorithm',
          params: { title: 'Tempo medio di ritardo dei pagamenti', algorithm: timeliness },
        },
      ],
    },
  ],
});
