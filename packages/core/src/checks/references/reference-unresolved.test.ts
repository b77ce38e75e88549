import { checkTable, pick } from '@traguardo/testkit';
import { referenceUnresolved } from './reference-unresolved.ts';

checkTable(referenceUnresolved, {
  valid: [{ situation: 'every reference points at an objective' }],
  invalid: [
    {
      situation: 'a list names objective 9.9.9, which the plan does not have',
      edit: (draft) => {
        pick.cycle(draft).references.push({
          id: 'semplificazione-3',
          list: 'semplificazione',
          printed: 'OO 9.9.9',
          node: null,
        });
      },
      finds: [
        {
          path: 'reference/semplificazione-3/printed',
          params: { printed: 'OO 9.9.9', list: 'semplificazione' },
        },
      ],
    },
  ],
});
