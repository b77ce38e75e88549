import { checkTable, pick } from '@traguardo/testkit';
import { referenceToMissingIndicator } from './reference-to-missing-indicator.ts';

checkTable(referenceToMissingIndicator, {
  valid: [
    { situation: 'indicators 1 and 2 of an objective with two' },
    {
      situation: 'the number of the second indicator is lost in the source: 2 may be it',
      edit: (draft) => {
        pick.placement(draft, 'gradimento').number = null;
      },
    },
  ],
  invalid: [
    {
      situation: 'a manager answers for indicators 1 and 4 of an objective with two',
      edit: (draft) => {
        const [row] = pick.assignment(draft, 'dirigente-servizi').rows;
        if (row) row.indicatorNumbers = ['1', '4'];
      },
      finds: [
        {
          path: 'assignment/dirigente-servizi/oo-1-1-1',
          params: { reference: '1.1.1', numbers: ['4'], objective: '1.1.1', count: '2' },
        },
      ],
    },
    {
      situation: 'a resource for indicators 1-3 of an objective with two',
      edit: (draft) => {
        const use = draft.cycles[0]?.resources[0]?.uses[0];
        if (use) use.indicatorsPrinted = '1-3';
      },
      finds: [
        {
          path: 'resource/fondo-incontri/uses/oo-1-1-1',
          params: {
            reference: 'Iniziative di promozione',
            numbers: ['3'],
            objective: '1.1.1',
            count: '2',
          },
        },
      ],
    },
  ],
});
