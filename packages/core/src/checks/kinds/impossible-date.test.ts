import { checkTable, pick, said } from '@traguardo/testkit';
import { impossibleDate } from './impossible-date.ts';

checkTable(impossibleDate, {
  valid: [{ situation: 'every date exists' }],
  invalid: [
    {
      situation: '31 June, as result of an indicator that is only watched',
      edit: (draft) => {
        const measurement = pick.measurement(draft, 'accessi');
        delete measurement.value;
        Object.assign(measurement, said('31/06/2025'));
      },
      finds: [{ path: 'indicator/accessi/value', params: { printed: '31/06/2025' } }],
    },
  ],
});
