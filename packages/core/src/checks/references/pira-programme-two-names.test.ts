import { checkTable, pick } from '@traguardo/testkit';
import { piraProgrammeTwoNames } from './pira-programme-two-names.ts';

const mission = '011 Competitività e sviluppo delle imprese';

checkTable(piraProgrammeTwoNames, {
  valid: [
    { situation: 'one name for each programme' },
    {
      situation: 'the same name in capitals and cut short',
      edit: (draft) => {
        pick.node(draft, 'oo-1-2-1').pira = { printed: '011-005-005', mission, programme: '005 PROMOZIONE' };
      },
    },
  ],
  invalid: [
    {
      situation: 'programme 011-005 with another name under one objective',
      edit: (draft) => {
        pick.node(draft, 'oo-1-2-1').pira = {
          printed: '011-005-005',
          mission,
          programme: '005 Vigilanza sui mercati',
        };
      },
      finds: [
        {
          path: 'operational/oo-1-2-1/pira',
          params: {
            programme: '011-005',
            name: '005 Vigilanza sui mercati',
            usual: '005 Promozione e innovazione',
            objectives: ['1.2.1'],
          },
        },
      ],
    },
  ],
});
