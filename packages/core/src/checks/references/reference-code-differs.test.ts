import { checkTable, pick } from '@traguardo/testkit';
import { referenceCodeDiffers } from './reference-code-differs.ts';

checkTable(referenceCodeDiffers, {
  valid: [
    { situation: 'every printed code is that of its objective' },
    {
      situation: '"AS2" for the objective 2 of a controlled body: the prefix is no part of the code',
      edit: (draft) => {
        pick.node(draft, 'oo-1-2-1').code = '2';
        const [first] = pick.cycle(draft).references;
        if (first) first.printed = 'AS2';
        const row = pick.assignment(draft, 'dirigente-servizi').rows[2];
        if (row) row.printed = 'AS2';
      },
    },
  ],
  invalid: [
    {
      situation: 'an objective numbered 1.2.1 on its sheet is 1.2.3 in the list',
      edit: (draft) => {
        const [first] = pick.cycle(draft).references;
        if (first) first.printed = 'OO 1.2.3';
      },
      finds: [
        {
          path: 'reference/semplificazione-1/printed',
          params: {
            printed: 'OO 1.2.3',
            place: 'semplificazione',
            code: '1.2.1',
            title: 'Nuovo sportello telematico',
          },
        },
      ],
    },
  ],
});
