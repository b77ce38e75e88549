import { checkTable, pick, said } from '@traguardo/testkit';
import { titlePrintedDifferently } from './title-printed-differently.ts';

checkTable(titlePrintedDifferently, {
  valid: [
    { situation: 'none' },
    {
      situation: 'case and punctuation are not words',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'title',
          prints: [
            { place: 'a', ...said('SERVIZI ALLE IMPRESE.') },
            { place: 'b', ...said('Servizi alle imprese') },
          ],
        });
      },
    },
    {
      situation: 'a euphonic d is no difference',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'title',
          prints: [
            { place: 'indice', ...said('Transizione digitale ed ecologica') },
            { place: 'mappa', ...said('TRANSIZIONE DIGITALE E ECOLOGICA') },
          ],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'two titles',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'title',
          prints: [
            { place: 'elenco', ...said('Servizi alle imprese') },
            { place: 'scheda', ...said('Servizi per le imprese') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Prova',
            printed: ['Servizi alle imprese', 'Servizi per le imprese'],
            places: ['elenco', 'scheda'],
          },
        },
      ],
    },
  ],
});
