import { checkTable, pick, said } from '@traguardo/testkit';
import { cugReportTerm } from './cug-report-term.ts';

checkTable(cugReportTerm, {
  valid: [
    { situation: 'no term is given' },
    {
      situation: '30 March',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'cug',
          subject: 'Termine della relazione del CUG',
          kind: 'text',
          prints: [{ place: 'capitolo 5', ...said('entro il 30 marzo') }],
        });
      },
    },
    {
      situation: 'no day is named',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'cug',
          subject: 'Termine della relazione del CUG',
          kind: 'text',
          prints: [{ place: 'capitolo 5', ...said('in primavera') }],
        });
      },
    },
  ],
  invalid: [
    {
      situation: '31 March',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'cug',
          subject: 'Termine della relazione del CUG',
          kind: 'text',
          prints: [{ place: 'capitolo 5', ...said('entro il 31 marzo') }],
        });
      },
      finds: [
        {
          path: 'statement/cug',
          params: {
            subject: 'Termine della relazione del CUG',
            printed: 'entro il 31 marzo',
            place: 'capitolo 5',
            due: '2026-03-30',
          },
        },
      ],
    },
  ],
});
