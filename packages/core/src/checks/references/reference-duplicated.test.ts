import { checkTable, pick } from '@traguardo/testkit';
import type { NodeId } from '../../kernel/index.ts';
import { referenceDuplicated } from './reference-duplicated.ts';

const mention = { printed: 'OO 1.2.1', node: 'oo-1-2-1' as NodeId };
const sameObjective = { ...mention, title: 'Nuovo sportello telematico' };

checkTable(referenceDuplicated, {
  valid: [
    { situation: 'each objective once in the list' },
    {
      situation: 'the same objective in two lists',
      edit: (draft) => {
        pick.cycle(draft).references.push({ id: 'digitale-1', list: 'digitalizzazione', ...sameObjective });
      },
    },
    {
      situation: 'two rows that mention the same objective by its bare code',
      edit: (draft) => {
        pick
          .cycle(draft)
          .references.push(
            { id: 'comune-1', list: 'indicatori comuni', ...mention },
            { id: 'comune-2', list: 'indicatori comuni', ...mention },
          );
      },
    },
  ],
  invalid: [
    {
      situation: 'the same objective twice in one list',
      edit: (draft) => {
        pick
          .cycle(draft)
          .references.push({ id: 'semplificazione-3', list: 'semplificazione', ...sameObjective });
      },
      finds: [
        {
          path: 'reference/semplificazione-3/printed',
          params: { printed: 'OO 1.2.1', list: 'semplificazione', count: '2' },
        },
      ],
    },
  ],
});
