import { checkTable, pick } from '@traguardo/testkit';
import { piraProgressiveMissing } from './pira-progressive-missing.ts';

const words = {
  mission: '011 Competitività e sviluppo delle imprese',
  programme: '005 Promozione e innovazione',
};

checkTable(piraProgressiveMissing, {
  valid: [
    { situation: 'every code has its progressive' },
    {
      situation: 'a plan whose codes never have one',
      edit: (draft) => {
        for (const node of pick.cycle(draft).nodes)
          if (node.pira) node.pira.printed = node.pira.printed.slice(0, 7);
      },
    },
  ],
  invalid: [
    {
      situation: 'mission and programme alone, where the others are numbered',
      edit: (draft) => {
        pick.node(draft, 'oo-1-2-1').pira = { printed: '011-005', ...words };
      },
      finds: [{ path: 'operational/oo-1-2-1/pira', params: { printed: '011-005', objective: '1.2.1' } }],
    },
  ],
});
