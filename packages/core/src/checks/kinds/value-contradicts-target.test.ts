import { checkTable, pick, said, saidAt } from '@traguardo/testkit';
import { valueContradictsTarget } from './value-contradicts-target.ts';

checkTable(valueContradictsTarget, {
  valid: [
    { situation: 'results and targets are of one nature' },
    {
      situation: 'a result not valued is no contradiction',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'accordo-rete'), said('NV'));
      },
    },
  ],
  invalid: [
    {
      situation: 'a date as the result of a target of 300',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'imprese-formate'), said('17/05/2025'));
      },
      finds: [
        {
          path: 'indicator/imprese-formate/value',
          params: {
            value: '17/05/2025',
            target: 'Almeno 300',
            declared: '100%',
            also: ['incomparable-left-out'],
          },
        },
      ],
    },
    {
      situation: 'a target of 300 for an indicator whose result is a date',
      edit: (draft) => {
        pick.placement(draft, 'avvio-sportello').targets = [saidAt('2025-12-31', '300')];
        const occurrence = pick.occurrence(draft, 'servizi-2');
        occurrence.target = said('300');
        delete occurrence.targets;
      },
      finds: [
        {
          path: 'indicator/avvio-sportello/value',
          params: {
            value: '15/10/2025',
            target: '300',
            declared: '100%',
            also: ['incomparable-left-out'],
          },
        },
      ],
    },
  ],
});
