import { checkTable, pick, said } from '@traguardo/testkit';
import { actNumberDiffers } from './act-number-differs.ts';

checkTable(actNumberDiffers, {
  valid: [
    { situation: 'one number' },
    {
      situation: 'the same number in other words',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'act-number',
          prints: [
            { place: 'a', ...said('n. 35 del 27/02/2025') },
            { place: 'b', ...said('delibera 35') },
          ],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'two numbers for one act',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'act-number',
          prints: [
            { place: '1.3.1', ...said('n. 4/C del 13.2.2025') },
            { place: '3.1', ...said('n. 2/C del 13 febbraio 2025') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Prova',
            numbers: ['4/C', '2/C'],
            printed: ['n. 4/C del 13.2.2025', 'n. 2/C del 13 febbraio 2025'],
            places: ['1.3.1', '3.1'],
          },
        },
      ],
    },
    {
      situation: 'one of them damaged',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'act-number',
          prints: [
            { place: '1.3.1', ...said('n. 4/C del 13.2.2025') },
            { place: '3.1', ...said('n. 2/C del 13 febbraio 2025') },
          ],
        });
        const print = pick.cycle(draft).statements.at(-1)?.prints[1];
        if (print) print.uncertain = 'sbiadito';
      },
      finds: [
        {
          path: 'statement/prova',
          severity: 'warning',
          params: {
            subject: 'Prova',
            numbers: ['4/C', '2/C'],
            printed: ['n. 4/C del 13.2.2025', 'n. 2/C del 13 febbraio 2025'],
            places: ['1.3.1', '3.1'],
            uncertain: 'sbiadito',
          },
        },
      ],
    },
  ],
});
