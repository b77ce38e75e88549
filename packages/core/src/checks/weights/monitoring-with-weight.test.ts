import { checkTable, pick, weight } from '@traguardo/testkit';
import { monitoringWithWeight } from './monitoring-with-weight.ts';

checkTable(monitoringWithWeight, {
  valid: [{ situation: 'the indicator that is only watched weighs zero' }],
  invalid: [
    {
      situation: 'an indicator that is only watched weighs 20 of 100',
      edit: (draft) => {
        pick.placement(draft, 'avvio-sportello').weight = weight('80');
        pick.placement(draft, 'accessi').weight = weight('20');
      },
      finds: [{ path: 'indicator/accessi/weight', params: { weight: '20', target: 'Monitoraggio' } }],
    },
  ],
});
