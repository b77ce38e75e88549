import { checkTable, pick, said } from '@traguardo/testkit';
import { formulaPrintedDifferently } from './formula-printed-differently.ts';

checkTable(formulaPrintedDifferently, {
  valid: [
    { situation: 'none' },
    {
      situation: 'one formula',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'formula',
          prints: [
            { place: 'a', ...said('A / B') },
            { place: 'b', ...said('a / b') },
          ],
        });
      },
    },
    {
      situation: 'the formula of the payment delay is told at its indicator',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'formula',
          prints: [
            { place: 'scheda', ...said('giorni per importo / somma importi pagati') },
            { place: 'comuni', ...said('ritardo medio ponderato') },
          ],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'two formulas',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'formula',
          prints: [
            { place: 'nome', ...said('assunzioni esterne') },
            { place: 'formula', ...said('istruttori assunti') },
          ],
          note: 'il valore conta tutte le aree',
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Prova',
            printed: ['assunzioni esterne', 'istruttori assunti'],
            places: ['nome', 'formula'],
            note: 'il valore conta tutte le aree',
          },
        },
      ],
    },
  ],
});
