import { checkTable, pick, said, saidAt } from '@traguardo/testkit';
import { targetInWords } from './target-in-words.ts';

checkTable(targetInWords, {
  valid: [
    { situation: 'every target has its figure' },
    {
      situation: 'words of another year',
      edit: (draft) => {
        pick.placement(draft, 'incontri').targets.push(saidAt('2026-12-31', 'Piano di azione'));
      },
    },
  ],
  invalid: [
    {
      situation: 'a number is asked for, a plan of action is expected',
      edit: (draft) => {
        pick.placement(draft, 'incontri').targets = [saidAt('2025-12-31', 'Piano di azione')];
        const measurement = pick.measurement(draft, 'incontri');
        Object.assign(measurement, said('SI'));
        const occurrence = pick.occurrence(draft, 'servizi-1');
        occurrence.value = said('SI');
        occurrence.target = said('Piano di azione');
      },
      finds: [{ path: 'indicator/incontri/target', params: { unit: 'numero', target: 'Piano di azione' } }],
    },
    {
      situation: 'the unit says nothing, the title asks for a share',
      edit: (draft) => {
        const indicator = pick.indicator(draft, 'gradimento');
        indicator.title = '% di gradimento';
        indicator.unitPrinted = 'voti';
        pick.placement(draft, 'gradimento').targets = [
          saidAt('2025-12-31', 'Rilevazione tramite questionario'),
        ];
        Object.assign(pick.measurement(draft, 'gradimento'), said('SI'));
      },
      finds: [
        {
          path: 'indicator/gradimento/target',
          params: { indicator: '% di gradimento', target: 'Rilevazione tramite questionario' },
        },
      ],
    },
  ],
});
