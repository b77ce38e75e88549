import { checkTable, pick, said, saidAt } from '@traguardo/testkit';
import { weightWithoutTarget } from './weight-without-target.ts';

checkTable(weightWithoutTarget, {
  valid: [
    { situation: 'every weighted indicator has a target this year' },
    {
      situation: 'nothing due at the year end, but something at 30 June',
      edit: (draft) => {
        pick.placement(draft, 'imprese-formate').targets = [
          saidAt('2025-06-30', 'Almeno 300'),
          saidAt('2025-12-31', '-'),
        ];
        const cycle = pick.cycle(draft);
        cycle.measurements = cycle.measurements.filter(
          ({ indicator, at }) => indicator !== 'imprese-formate' || at === '2025-06-30',
        );
      },
    },
  ],
  invalid: [
    {
      situation: 'a weight of 40 with the target "//" this year',
      edit: (draft) => {
        pick.placement(draft, 'accordo-rete').targets = [
          saidAt('2025-12-31', '//'),
          saidAt('2026-12-31', 'SI'),
        ];
        const measurement = pick.measurement(draft, 'accordo-rete');
        Object.assign(measurement, said('-'));
        delete measurement.declared;
      },
      finds: [
        {
          path: 'indicator/accordo-rete/weight',
          params: { weight: '40', year: '2025', printed: '//' },
        },
      ],
    },
  ],
});
