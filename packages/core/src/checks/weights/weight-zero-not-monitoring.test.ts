import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { weightZeroNotMonitoring } from './weight-zero-not-monitoring.ts';

checkTable(weightZeroNotMonitoring, {
  valid: [{ situation: 'the indicator at zero is only watched' }],
  invalid: [
    {
      situation: 'a target of at least 1,000 accesses with a weight of zero',
      edit: (draft) => {
        pick.placement(draft, 'accessi').targets = [saidAt('2025-12-31', 'Almeno 1.000')];
      },
      finds: [{ path: 'indicator/accessi/weight', params: { weight: '0%', target: 'Almeno 1.000' } }],
    },
  ],
});
