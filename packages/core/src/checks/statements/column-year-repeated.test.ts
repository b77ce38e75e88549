import { checkTable, pick, said } from '@traguardo/testkit';
import { columnYearRepeated } from './column-year-repeated.ts';

checkTable(columnYearRepeated, {
  valid: [
    { situation: 'no headings' },
    {
      situation: 'one year each',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'title',
          prints: [
            { place: 'colonna 4', ...said('Risultato atteso al 2026') },
            { place: 'colonna 5', ...said('Risultato atteso al 2027') },
          ],
        });
      },
    },
    {
      situation: 'two columns of one year that say two things',
      edit: (draft) => {
        const [a, b] = pick.cycle(draft).tables[0]?.columns ?? [];
        if (a && b) {
          a.label = 'Target 2025';
          b.label = 'Risultato 2025';
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'the same heading twice',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'title',
          prints: [
            { place: 'colonna 4', ...said('Risultato atteso al 2026') },
            { place: 'colonna 5', ...said('Risultato atteso al 2026') },
          ],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Prova',
            year: '2026',
            printed: ['Risultato atteso al 2026', 'Risultato atteso al 2026'],
            places: ['colonna 4', 'colonna 5'],
          },
        },
      ],
    },
    {
      situation: 'the same in a table',
      edit: (draft) => {
        const [a, b] = pick.cycle(draft).tables[0]?.columns ?? [];
        if (a && b) {
          a.label = 'Anno 2026';
          b.label = 'Anno 2026';
        }
      },
      finds: [
        {
          path: 'table/personale',
          params: {
            subject: 'Personale in servizio',
            year: '2026',
            printed: ['Anno 2026', 'Anno 2026', 'Totale', 'Quota donne'],
            places: ['donne', 'uomini', 'totale', 'quota'],
          },
        },
      ],
    },
  ],
});
