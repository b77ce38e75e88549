import { checkTable, pick } from '@traguardo/testkit';
import { referenceCodeDiffers } from './reference-code-differs.ts';

checkTable(referenceCodeDiffers, {
  valid: [{ situation: 'every printed code is that of its objective' }],
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
