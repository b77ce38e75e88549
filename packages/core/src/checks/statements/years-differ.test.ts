import { checkTable, pick, said } from '@traguardo/testkit';
import { yearsDiffer } from './years-differ.ts';

checkTable(yearsDiffer, {
  valid: [
    { situation: 'one triennium' },
    {
      situation: 'written in another way',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'years',
          prints: [
            { place: 'indice', ...said('2025/2027') },
            { place: 'capitolo', ...said('2025-27') },
          ],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'the index kept the old years',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'years',
          prints: [
            { place: 'indice', ...said('2024-2026') },
            { place: 'capitolo 4.4', ...said('2025-2027') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Prova',
            years: ['2024-2026', '2025-2027'],
            printed: ['2024-2026', '2025-2027'],
            places: ['indice', 'capitolo 4.4'],
          },
        },
      ],
    },
  ],
});
