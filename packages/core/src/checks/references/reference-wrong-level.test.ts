import { checkTable, pick } from '@traguardo/testkit';
import { referenceWrongLevel } from './reference-wrong-level.ts';

checkTable(referenceWrongLevel, {
  valid: [
    { situation: 'OO and OS as they are' },
    {
      situation: 'no prefix: no level is claimed',
      edit: (draft) => {
        const [first] = pick.cycle(draft).references;
        if (first) first.printed = '1.2.1';
      },
    },
  ],
  invalid: [
    {
      situation: 'a strategic objective labelled OO in a list',
      edit: (draft) => {
        const second = pick.cycle(draft).references[1];
        if (second) second.printed = 'OO 1.2';
      },
      finds: [
        {
          path: 'reference/semplificazione-2/printed',
          params: { printed: 'OO 1.2', place: 'semplificazione', code: '1.2', level: 'OO', actual: 'OS' },
        },
      ],
    },
  ],
});
