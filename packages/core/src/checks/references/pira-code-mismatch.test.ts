import { checkTable, pick } from '@traguardo/testkit';
import { piraCodeMismatch } from './pira-code-mismatch.ts';

const mission = '011 Competitività e sviluppo delle imprese';
const programme = '005 Promozione e innovazione';

checkTable(piraCodeMismatch, {
  valid: [
    { situation: 'every code says what its description says' },
    {
      situation: 'a description without digits proves nothing',
      edit: (draft) => {
        pick.node(draft, 'oo-1-2-1').pira = { printed: '016-005-005', mission: 'Competitività', programme };
      },
    },
  ],
  invalid: [
    {
      situation: 'code of mission 016 described as mission 011',
      edit: (draft) => {
        pick.node(draft, 'oo-1-2-1').pira = { printed: '016-005-001', mission, programme };
      },
      finds: [
        {
          path: 'operational/oo-1-2-1/pira',
          params: { printed: '016-005-001', mission, programme },
        },
      ],
    },
  ],
});
