import { checkTable, pick, saidAt } from '@traguardo/testkit';
import { unitContradictsTarget } from './unit-contradicts-target.ts';

checkTable(unitContradictsTarget, {
  valid: [
    { situation: 'every target is of its unit' },
    {
      situation: 'a thing to deliver, for a unit of yes or no',
      edit: (draft) => {
        pick.placement(draft, 'accordo-rete').targets = [saidAt('2026-12-31', 'Piano di azione')];
      },
    },
    {
      situation: 'zero at mid-year for a percentage',
      edit: (draft) => {
        pick.placement(draft, 'gradimento').targets.unshift(saidAt('2025-06-30', '0'));
      },
    },
    {
      situation: 'a number alone, where the unit is the sign itself',
      edit: (draft) => {
        pick.indicator(draft, 'gradimento').unitPrinted = '%';
        pick.placement(draft, 'gradimento').targets.push(saidAt('2026-12-31', '65'));
      },
    },
    {
      situation: 'numbers alone, where no other percentage prints its sign',
      edit: (draft) => {
        for (const { indicator } of pick.cycle(draft).placements) {
          if (indicator !== 'gradimento') delete pick.indicator(draft, indicator).unitPrinted;
        }
        pick.placement(draft, 'gradimento').targets = [
          saidAt('2025-12-31', '90'),
          saidAt('2026-12-31', '95'),
        ];
      },
    },
    {
      situation: 'a part of one, for a percentage',
      edit: (draft) => {
        pick.placement(draft, 'gradimento').targets.push(saidAt('2026-12-31', '0,85'));
      },
    },
  ],
  invalid: [
    {
      situation: 'unit of yes or no, target of at least 70 %',
      edit: (draft) => {
        pick.placement(draft, 'accordo-rete').targets.push(saidAt('2026-12-31', 'Almeno 70%'));
      },
      finds: [
        {
          path: 'indicator/accordo-rete/unit',
          params: { unit: 'dicotomica SI/NO', targets: ['Almeno 70%'] },
        },
      ],
    },
    {
      situation: 'unit of number, targets in percent in two years: one finding',
      edit: (draft) => {
        pick
          .placement(draft, 'incontri')
          .targets.push(saidAt('2026-12-31', '100%'), saidAt('2027-12-31', '100%'));
      },
      finds: [{ path: 'indicator/incontri/unit', params: { unit: 'numero', targets: ['100%'] } }],
    },
    {
      situation: 'unit of percentage, target of 4',
      edit: (draft) => {
        pick.placement(draft, 'gradimento').targets.push(saidAt('2026-12-31', '4'));
      },
      finds: [{ path: 'indicator/gradimento/unit', params: { unit: 'percentuale', targets: ['4'] } }],
    },
    {
      situation: 'the cell of the target is damaged',
      edit: (draft) => {
        pick
          .placement(draft, 'accordo-rete')
          .targets.push({ ...saidAt('2026-12-31', '1'), uncertain: 'forse una barra' });
      },
      finds: [
        {
          path: 'indicator/accordo-rete/unit',
          severity: 'info',
          params: { unit: 'dicotomica SI/NO', targets: ['1'], uncertain: 'forse una barra' },
        },
      ],
    },
  ],
});
