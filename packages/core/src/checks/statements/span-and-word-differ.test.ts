import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, type Editable, pick, said } from '@traguardo/testkit';
import { spanAndWordDiffer } from './span-and-word-differ.ts';

function stated(text: string) {
  return (draft: Editable<DraftDossier>): void => {
    pick.cycle(draft).statements.push({
      id: 'periodo',
      subject: 'Periodo',
      kind: 'text',
      prints: [{ place: 'testo', ...said(text) }],
    });
  };
}

checkTable(spanAndWordDiffer, {
  valid: [
    { situation: 'three years', edit: stated('nel triennio 2023/2025') },
    { situation: 'four years, in short', edit: stated('quadriennio 2021-24') },
    { situation: 'seven years', edit: stated('per il settennato 2024 - 2030') },
    { situation: 'five months', edit: stated('5 mesi (dal 1° agosto al 31 dicembre)') },
    { situation: 'no period beside the word', edit: stated('nel prossimo triennio') },
  ],
  invalid: [
    {
      situation: 'a triennio of four years',
      edit: stated('nel triennio 2024-2027'),
      finds: [
        {
          path: 'statement/periodo',
          params: {
            subject: 'Periodo',
            place: 'testo',
            printed: 'nel triennio 2024-2027',
            unit: 'years',
            stated: '3',
            counted: '4',
          },
        },
      ],
    },
    {
      situation: 'four months that are five',
      edit: stated('4 mesi (da 1° agosto al 31 dicembre 2025)'),
      finds: [
        {
          path: 'statement/periodo',
          params: {
            subject: 'Periodo',
            place: 'testo',
            printed: '4 mesi (da 1° agosto al 31 dicembre 2025)',
            unit: 'months',
            stated: '4',
            counted: '5',
          },
        },
      ],
    },
  ],
});
