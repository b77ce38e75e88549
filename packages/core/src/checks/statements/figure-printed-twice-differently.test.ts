import { checkTable, pick, said } from '@traguardo/testkit';
import { figurePrintedTwiceDifferently } from './figure-printed-twice-differently.ts';

checkTable(figurePrintedTwiceDifferently, {
  valid: [
    { situation: 'none' },
    {
      situation: 'one value printed in two ways',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'figure',
          prints: [
            { place: 'a', ...said('1.505') },
            { place: 'b', ...said('1505') },
          ],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'one contract with two dates',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Data del contratto',
          kind: 'figure',
          prints: [
            { place: 'introduzione', ...said('16 novembre 2022') },
            { place: 'istituti', ...said('16.12.2022') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Data del contratto',
            printed: ['16 novembre 2022', '16.12.2022'],
            places: ['introduzione', 'istituti'],
          },
        },
      ],
    },
    {
      situation: 'a figure and words that contradict it: words leave room',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'figure',
          prints: [
            { place: 'testo', ...said('ciascun dipendente') },
            { place: 'indici', ...said('98%') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          severity: 'warning',
          params: { subject: 'Prova', printed: ['ciascun dipendente', '98%'], places: ['testo', 'indici'] },
        },
      ],
    },
    {
      situation: 'two values',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'figure',
          prints: [
            { place: 'testo', ...said('87,34') },
            { place: 'indici', ...said('83,41') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: { subject: 'Prova', printed: ['87,34', '83,41'], places: ['testo', 'indici'] },
        },
      ],
    },
    {
      situation: 'two definitions of one word',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'figure',
          prints: [
            { place: 'testo', ...said('87,34') },
            { place: 'indici', ...said('83,41') },
          ],
          note: 'media annua e dato di fine anno',
        });
      },
      finds: [
        {
          path: 'statement/prova',
          severity: 'warning',
          params: {
            subject: 'Prova',
            printed: ['87,34', '83,41'],
            places: ['testo', 'indici'],
            note: 'media annua e dato di fine anno',
          },
        },
      ],
    },
  ],
});
