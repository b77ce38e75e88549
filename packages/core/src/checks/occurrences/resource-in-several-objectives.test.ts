import { checkTable, pick, said } from '@traguardo/testkit';
import type { NodeId } from '../../kernel/index.ts';
import { resourceInSeveralObjectives } from './resource-in-several-objectives.ts';

const other = 'oo-1-1-2' as NodeId;

checkTable(resourceInSeveralObjectives, {
  valid: [
    { situation: 'each resource serves one objective' },
    {
      situation: 'a resource divided between two objectives',
      edit: (draft) => {
        pick.cycle(draft).resources[0]?.uses.push({ node: other, amount: said('2.000,00') });
      },
    },
  ],
  invalid: [
    {
      situation: 'the same 17,375 euro on the sheets of two objectives',
      edit: (draft) => {
        pick.cycle(draft).resources[0]?.uses.push({ node: other, amount: said('17.375,00') });
      },
      finds: [
        {
          path: 'resource/fondo-incontri/uses',
          params: {
            resource: 'Iniziative di promozione',
            amount: '17375.00',
            objectives: ['1.1.1', '1.1.2'],
          },
        },
      ],
    },
  ],
});
