import { checkTable, pick, said } from '@traguardo/testkit';
import { trienniumNotOfPlan } from './triennium-not-of-plan.ts';

checkTable(trienniumNotOfPlan, {
  valid: [
    { situation: 'the years of the plan' },
    {
      situation: 'meant, and noted',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'years',
          prints: [{ place: '4.3', ...said('obiettivi di performance 2024-2026') }],
          note: 'triennio del progetto nazionale',
        });
      },
    },
    {
      situation: 'one year alone',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'years',
          prints: [{ place: '4.3', ...said('dati 2024') }],
        });
      },
    },
  ],
  invalid: [
    {
      situation: 'years of another plan',
      edit: (draft) => {
        pick.cycle(draft).statements.push({
          id: 'prova',
          subject: 'Prova',
          kind: 'years',
          prints: [{ place: '4.3', ...said('obiettivi di performance 2024-2026') }],
        });
      },
      finds: [
        {
          path: 'statement/prova',
          params: {
            subject: 'Prova',
            years: '2024-2026',
            plan: '2025-2027',
            printed: ['obiettivi di performance 2024-2026'],
            places: ['4.3'],
          },
        },
      ],
    },
  ],
});
