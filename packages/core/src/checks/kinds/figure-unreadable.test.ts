import { checkTable, pick, said } from '@traguardo/testkit';
import { figureUnreadable } from './figure-unreadable.ts';

checkTable(figureUnreadable, {
  valid: [
    { situation: 'every figure has one reading' },
    {
      situation: 'groups of three digits after dots are thousands',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'accessi'), said('12.840'));
      },
    },
  ],
  invalid: [
    {
      situation: '2.6 may be 2,6 or the start of a thousand',
      edit: (draft) => {
        const measurement = pick.measurement(draft, 'accessi');
        delete measurement.value;
        Object.assign(measurement, said('2.6'));
      },
      finds: [{ path: 'indicator/accessi/value', params: { printed: '2.6', reason: 'ambiguous' } }],
    },
    {
      situation: 'an amount with a dot and two digits: 124,00 or the start of 124.000',
      edit: (draft) => {
        const [resource] = pick.cycle(draft).resources;
        const [first] = resource?.yearly ?? [];
        if (!resource || !first) return;
        resource.yearly = [
          first,
          { ...first, year: 2026, amount: said('€ 124.000') },
          { ...first, year: 2027, amount: said('€ 124.00') },
        ];
      },
      finds: [
        {
          path: 'resource/fondo-incontri/yearly/oo-1-1-1/2027',
          params: { printed: '€ 124.00', reason: 'ambiguous', beside: ['17.375,00', '€ 124.000'] },
        },
      ],
    },
  ],
});
