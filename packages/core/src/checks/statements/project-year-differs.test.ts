import { checkTable, pick, said } from '@traguardo/testkit';
import { projectYearDiffers } from './project-year-differs.ts';

checkTable(projectYearDiffers, {
  valid: [
    { situation: 'none' },
    {
      situation: 'the third year of 2023/2025',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'years',
          prints: [
            { place: '3.1', ...said('terzo anno del triennio') },
            { place: '3.1', ...said('2023/2025') },
          ],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'the second year, in a plan of 2025',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'years',
          prints: [
            { place: '3.1', ...said('quale secondo anno del terzo triennio progettuale') },
            { place: '3.1', ...said('2023/2025') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Prova',
            years: '2023-2025',
            year: '2025',
            stated: '2',
            computed: '3',
            printed: ['quale secondo anno del terzo triennio progettuale', '2023/2025'],
            places: ['3.1', '3.1'],
          },
        },
      ],
    },
  ],
});
