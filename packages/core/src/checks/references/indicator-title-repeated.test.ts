import { checkTable, pick } from '@traguardo/testkit';
import { indicatorTitleRepeated } from './indicator-title-repeated.ts';

checkTable(indicatorTitleRepeated, {
  valid: [
    { situation: 'a title for each' },
    {
      situation: 'titles that differ by a word',
      edit: (draft) => {
        pick.indicator(draft, 'accessi').title = 'Imprese formate in presenza';
      },
    },
  ],
  invalid: [
    {
      situation: 'the same title in two objectives',
      edit: (draft) => {
        pick.indicator(draft, 'accessi').title = 'IMPRESE FORMATE';
      },
      finds: [
        {
          path: 'indicator/accessi/title',
          params: { title: 'IMPRESE FORMATE', count: '2', objectives: ['«1.1»', '«1.2.1»'] },
        },
      ],
    },
  ],
});
