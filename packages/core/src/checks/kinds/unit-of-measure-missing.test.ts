import { checkTable, pick } from '@traguardo/testkit';
import { unitOfMeasureMissing } from './unit-of-measure-missing.ts';

checkTable(unitOfMeasureMissing, {
  valid: [
    { situation: 'a unit for each' },
    {
      situation: 'no unit anywhere: a document that does not print them',
      edit: (draft) => {
        for (const indicator of draft.indicators) delete indicator.unitPrinted;
      },
    },
  ],
  invalid: [
    {
      situation: 'one of twenty-two has none',
      edit: (draft) => {
        delete pick.indicator(draft, 'incontri').unitPrinted;
      },
      finds: [
        {
          path: 'indicator/incontri/unit',
          params: { indicator: 'Incontri realizzati', with: '21', of: '22' },
        },
      ],
    },
  ],
});
