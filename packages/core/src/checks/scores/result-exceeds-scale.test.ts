import { checkTable, pick, said, saidAt } from '@traguardo/testkit';
import { resultExceedsScale } from './result-exceeds-scale.ts';

checkTable(resultExceedsScale, {
  valid: [
    { situation: 'no result above the whole' },
    {
      situation: 'above a target of at least 100 %: more was possible',
      edit: (draft) => {
        pick.placement(draft, 'rendicontazioni').targets = [saidAt('2025-12-31', 'Almeno 100%')];
        Object.assign(pick.measurement(draft, 'rendicontazioni'), said('120%'));
      },
    },
  ],
  invalid: [
    {
      situation: '600 % of the applications, where the target is all of them',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'domande'), said('600%'));
      },
      finds: [{ path: 'indicator/domande/value', params: { value: '600%', target: '100%' } }],
    },
  ],
});
