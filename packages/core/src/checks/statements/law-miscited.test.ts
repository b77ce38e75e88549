import { checkTable, pick, said } from '@traguardo/testkit';
import { lawMiscited } from './law-miscited.ts';

checkTable(lawMiscited, {
  valid: [
    { situation: 'none' },
    {
      situation: 'cited right',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'text',
          prints: [{ place: '1', ...said('ai sensi del D.Lgs. n. 165/2001 e della L. 190/2012') }],
        });
      },
    },
    {
      situation: 'an act not in the list is no finding',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'text',
          prints: [{ place: '1', ...said('D.Lgs. 999/2019, L. 5/2020') }],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'a decree-law of 2024 cited as a legislative decree: the numbering of a year is one',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'act-number',
          prints: [
            { place: '4.4', ...said('Legge di Bilancio 2024') },
            { place: '4.4', ...said('D. Lgs. 202/2024') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: { place: '4.4', printed: 'D. Lgs. 202/2024', kind: 'dl', known: '202/2024' },
        },
      ],
    },
    {
      situation: 'an act of 2001 cited as of 2021',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'text',
          prints: [{ place: '1.2', ...said('art. 6 del D.Lgs. 165/2021') }],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: { place: '1.2', printed: 'D.Lgs. 165/2021', kind: 'dlgs', known: '165/2001' },
        },
      ],
    },
    {
      situation: 'the same in a passage',
      edit: (draft) => {
        pick.cycle(draft).narratives.push({
          id: 'n',
          section: '1',
          title: 'Personale',
          text: 'La legge n. 190/2021 prevede',
        });
      },
      finds: [
        {
          path: 'narrative/n',
          params: { place: 'Personale', printed: 'legge n. 190/2021', kind: 'l', known: '190/2012' },
        },
      ],
    },
  ],
});
